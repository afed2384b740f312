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

extension DurationFormat {
    /// What stands between units: between two; of more, behind the first, between the middle ones, before the last.
    static let separatorTable: StaticString = """
        ab be cv ja kk km ko lt mn ru tr uz yue yue-hans za zh-hant =  | | | |
        ak =  ne |, |, |, ne |
        am =  እና |፣ |፣ | እና |
        an ast es-do es-py es-us lld =  y |, |, | y |
        ar =  و|، و|، و|، و|
        bew = , |, |, |, èn |
        bg =  и |, |, |, |
        bgn kk-arab = ، |، |، |، |
        blo sw =  na |, |, | na |
        brx =  आरो |, |, |, आरो |
        bs ca hr pl sr-latn szl =  i |, |, | i |
        bs-cyrl mk sr =  и |, |, | и |
        bss = , |, |, | |
        co =  è |, |, | è |
        cs = , |, |, | a\u{A0}|
        csw =  ᐊᐠᐘ |, |, |, |
        da is =  og |, |, | og |
        de = , |, |, | und |
        doi =  ते |, |, |, ते |
        dsb hsb = , |, |, | a |
        dz =  དང་ | དང་ | དང་ | དང་ |
        ee =  kple |, |, |, kple |
        es =  y |, |, |, |
        eu =  eta |, |, | eta |
        fa = ،\u{200F} |،\u{200F} |،\u{200F} |، و |
        ff-adlm =  𞤫 |⹁ |, |, |
        fr =  et |, |, | et |
        frr =  an |, |, | an |
        fur it lij oc pt rm sc scn sq vec =  e |, |, | e |
        gd =  ’s |, |, | ’s |
        hu =  és |, |, | és |
        hy =  և | | | և |
        ii = ꌋꆀ|、|、|ꌋꆀ|
        jgo =  pɔp |, ŋ́gɛ |, ŋ́gɛ |, ḿbɛn ŋ́gɛ |
        kgp =  kar |, |, | kar |
        ks =  تٕہ |، |، |، تٕہ |
        ks-deva =  ति |, |, |, ति |
        ku =  û |, |, | û |
        kxv-deva =  ऑड़े |, |, |, ऑड़े |
        kxv-orya =  ଅଡ଼େ |, |, |, ଅଡ଼େ |
        kxv-telu =  మరియు |, |, |, మరియు |
        la = , |, |, | et |
        ln =  mpé |, |, | mpé |
        lv nds =  un |, |, | un |
        mai =  और |, |, |, और |
        mni =  অমসুং |, |, | অমসুং |
        ms =  dan |, |, | dan |
        mt =  u |, |, |, u |
        my = နှင့် | - | - |နှင့် |
        ne =  |,|, |,|
        os =  ӕмӕ |, |, | ӕмӕ |
        pap =  i |, |, |, i |
        prg =  be |, |, | be |
        ps =  و |, |, |, |
        sa =  तथा |, |, |, तथा |
        sah = , |, |, | уонна |
        sd = ، |، |، |, |
        si =  සහ |, |, |, සහ |
        sl =  in |, |, | in |
        su =  sareng |, |, |, sareng |
        syr =  ܘ| ܘ| ܘ| ܘ|
        tg =  ва |, |, |, |
        th =  | | | และ |
        ti = ፣ |፣ |፣ |፣ |
        to =  mo e |, |, | mo e |
        trw =  آں |،|،| ،آں |
        ug =  and |, |, |, and |
        uk =  і |, |, | і |
        ur =  اور |، |، |، اور |
        wae =  und |, |, | und |
        yi =  און |, |, | און |
        yo =  àti|, |, |, |
        yrl =  asuí |, |, | asuí |
        zh = ||||
        """
}
