// Made from the data of CLDR 47 by Tests/LanguageData/run --record. Do not edit.
//
// UNICODE LICENSE V3
//
// COPYRIGHT AND PERMISSION NOTICE
//
// Copyright © 2004-2025 Unicode, Inc.
//
// NOTICE TO USER: Carefully read the following legal agreement. BY
// DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
// SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
// TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
// DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
//
// Permission is hereby granted, free of charge, to any person obtaining a
// copy of data files and any associated documentation (the "Data Files") or
// software and any associated documentation (the "Software") to deal in the
// Data Files or Software without restriction, including without limitation
// the rights to use, copy, modify, merge, publish, distribute, and/or sell
// copies of the Data Files or Software, and to permit persons to whom the
// Data Files or Software are furnished to do so, provided that either (a)
// this copyright and permission notice appear with all copies of the Data
// Files or Software, or (b) this copyright and permission notice appear in
// associated Documentation.
//
// THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
// KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
// MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
// THIRD PARTY RIGHTS.
//
// IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
// BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
// OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
// WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
// ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
// FILES OR SOFTWARE.
//
// Except as contained in this notice, the name of a copyright holder shall
// not be used in advertising or otherwise to promote the sale, use or other
// dealings in these Data Files or Software without prior written
// authorization of the copyright holder.
//
// SPDX-License-Identifier: Unicode-3.0

extension DateFormat {
    /// The hours from which a period of the day is in use, where a pattern has them.
    static let dayPeriodTable: StaticString = """
        aa ssy = 0 saaku|12 carra
        af-na = 0 vm.|12 nm.
        ak = 0 AN|12 EW
        am = 0 ጥዋት|12 ከሰዓት
        ar = 0 ص|12 م
        as bal bgc bho bn cad ccp ceb cic en fil fr-dj fr-dz fr-mr fr-sy fr-td fr-tn fr-vu gu haw hi-latn km kn ko kok kok-latn ks ks-deva lkt lrc-iq mi ml mni-mtei mr ms-arab mus ny or osa pa-arab ps-pk raj sa sat sd-deva ss-sz st-ls ta te tig tpi trv trw ur vai = 0 AM|12 PM
        bal-latn en-001 hi iu kxv = 0 am|12 pm
        bem = 0 uluchelo|12 akasuba
        bo-in = 0 སྔ་དྲོ་|12 ཕྱི་དྲོ་
        brx = 0 फुं|12 बेलासे
        byn = 0 ፋዱስ\u{202F}ጃብ|12 ፋዱስ\u{202F}ደምቢ
        chr = 0 ᏌᎾᎴ|12 ᏒᎯᏱᎢ
        ckb = 0 ب.ن|12 د.ن
        csw = 0 ᐊᒼ|12 ᐲᒼ
        doi = 0 सवेर|12 स’ञ
        dz = 0 སྔ་ཆ་|12 ཕྱི་ཆ་
        ee = 0 ŋdi|12 ɣetrɔ
        el = 0 π.μ.|12 μ.μ.
        en-ca es-419 pt-mo qu = 0 a.m.|12 p.m.
        es-ar es-bo es-cl es-co es-cr es-do es-ec es-gt es-hn es-ni es-pa es-pe es-ph es-pr es-py es-sv es-uy es-ve yrl-co yrl-ve = 0 a.\u{202F}m.|12 p.\u{202F}m.
        ff-adlm-gh ff-adlm-gm ff-adlm-lr ff-adlm-mr ff-adlm-sl = 0 𞤀𞤎|12 𞤇𞤎
        ff-gh ff-gm ff-lr ff-mr ff-sl = 0 subaka|12 kikiiɗe
        gaa = 0 LB|12 SN
        gez = 0 ጽባሕ|12 ምሴት
        ha-gh = 0 SF|12 YM
        kab = 0 n\u{202F}tufat|12 n\u{202F}tmeddit
        kxv-deva = 0 ए\u{202F}एम|12 पी\u{202F}एम
        kxv-orya = 0 ଏ\u{202F}ଏମ|12 ପି\u{202F}ଏମ
        kxv-telu = 0 ఎ\u{202F}ఎమ్|12 పి\u{202F}ఎమ్
        mai = 0 भोर|12 सांझ
        mni = 0 নুমাং|12 PM
        ms = 0 PG|12 PTG
        naq = 0 ǁgoagas|12 ǃuias
        ne-in = 0 पूर्वाह्न|12 अपराह्न
        nus = 0 RW|12 TŊ
        om = 0 WD|12 WB
        pa = 0 ਪੂ.ਦੁ.|12 ਬਾ.ਦੁ.
        sd = 0 صبح،\u{202F}منجهند|12 شام،\u{202F}منجهند
        so = 0 GH|12 GD
        sq = 0 p.d.|12 m.d.
        syr = 0 \u{70F}ܩܛ\u{200C}|12 \u{70F}ܒܛ\u{200C}
        ti = 0 ቅ.ቀ.|12 ድ.ቀ.
        to = 0 HH|12 EA
        tr-cy = 0 ÖÖ|12 ÖS
        wal = 0 ማለዶ|12 ቃማ
        xnr = 0 भ्यागा|12 दपेहरा/संजा
        yue zh-hans-hk zh-hans-mo zh-hant-hk zh-hant-my zh-my zh-sg = 0 上午|12 下午
        zh-hant = 0 凌晨|5 清晨|8 上午|12 中午|13 下午|19 晚上
        """
}
