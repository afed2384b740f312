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
    /// Patterns of medium dates with short times, in the notation of UTS 35, part 4, section 8.
    static let patternTable: StaticString = """
        aa so ssy = dd-MMM-y h:mm\u{202F}a 'UTC'
        ab = d MMM y 'ш'., HH:mm 'UTC'
        af mt tg = dd MMM y HH:mm 'UTC'
        af-na bem haw mi naq nus qu tr-cy yrl-co yrl-ve = d MMM y h:mm\u{202F}a 'UTC'
        agq bas bm dje ff khq mfe nnh ses sg shi shi-latn uz-cyrl zgh = d MMM, y HH:mm 'UTC'
        ak ceb en fil gaa om = MMM d, y, h:mm\u{202F}a 'UTC'
        am pa-arab sat vai = d MMM y h:mm a 'UTC'
        an ca en-il es lo oc-es = d MMM y, H:mm 'UTC'
        apc cch ce ckb-ir cu en-dsrt en-shaw gn ha-arab hnj ii jgo kaa kaj kcg lmo lrc ltg mg mgo myv mzn nqo nr pis rw se skr sn ss st tok ts ve vmw za = y MMM d HH:mm 'UTC'
        ar = dd\u{200F}/MM\u{200F}/y، h:mm a 'UTC'
        ar-il = dd\u{200F}/MM\u{200F}/y، H:mm 'UTC'
        ar-km ar-ma = dd\u{200F}/MM\u{200F}/y، HH:mm 'UTC'
        as = dd-MM-y a h.mm 'UTC'
        asa az az-cyrl bez cgg cy dav dua dyo ebu ewo fy ga guz ie jmc kam kde ki kkj kln ksb ksf kw lag lg ln lu luo luy mas mer mgh mua nd nmg nyn pap pcm rn rof rwk saq sbp scn se-fi sv sw teo th tk tr twq tzm vun xog yav yrl = d MMM y HH:mm 'UTC'
        ast br en-150 en-ai en-cc en-ck en-cm en-cx en-dg en-fk en-gb en-gg en-gi en-gs en-ie en-im en-io en-je en-ke en-mg en-ms en-mu en-nf en-ng en-nr en-nu en-pn en-rw en-sc en-sh en-sx en-tk en-tv en-tz en-ug es-br es-bz fr ia ig it jv kea lld nl pl ro sq-mk sq-xk szl vec = d MMM y, HH:mm 'UTC'
        bal gu = d MMM, y hh:mm a 'UTC'
        bal-latn = d MMM, y hh:mm\u{202F}a 'UTC'
        be ru = d MMM y\u{202F}'г'., HH:mm 'UTC'
        bew id = d MMM y HH.mm 'UTC'
        bg = d.MM.y\u{202F}'г'., H:mm 'UTC'
        bgc bho ckb lrc-iq ps-pk raj sd = y MMM d h:mm a 'UTC'
        blo = MMM d y, HH:mm 'UTC'
        bn ccp te = d MMM, y h:mm a 'UTC'
        bo = y ལོའི་MMMཚེས་d HH:mm 'UTC'
        bo-in = y ལོའི་MMMཚེས་d h:mm a 'UTC'
        brx = d MMM, y, a नि h:mm 'UTC'
        bs hr = d. MMM y. HH:mm 'UTC'
        bs-cyrl = dd.MM.y. HH:mm 'UTC'
        byn gez tig wal = dd-MMM-y h:mm a 'UTC'
        cad cic lkt mus = MMM d, y h:mm\u{202F}a 'UTC'
        chr ks mni or sd-deva = MMM d, y, h:mm a 'UTC'
        co = d MMM y 'à' HH:mm 'UTC'
        cs = d. M. y H:mm 'UTC'
        csw ny ss-sz st-ls trv = y MMM d h:mm\u{202F}a 'UTC'
        cv = d MMM y\u{202F}'ҫ'., HH:mm 'UTC'
        da = d. MMM y HH.mm 'UTC'
        de fo = dd.MM.y, HH:mm 'UTC'
        doi = d, MMM y, h:mm a 'UTC'
        dsb = d.M.y H:mm 'UTC'
        dv en-mv rm = dd-MM-y HH:mm 'UTC'
        dz = སྤྱི་ལོ་y ཟླ་MMM ཚེས་dd ཆུ་ཚོད་ h སྐར་མ་ mm a 'UTC'
        ee = a 'ga' h:mm 'UTC' MMM d 'lia', y
        ee-tg = HH:mm 'UTC' MMM d 'lia', y
        el en-001 en-ae es-419 es-ph fr-dj fr-dz fr-mr fr-sy fr-td fr-tn fr-vu kxv kxv-deva kxv-orya kxv-telu ms sq to = d MMM y, h:mm\u{202F}a 'UTC'
        en-be en-bw en-mt en-za rif = dd MMM y, HH:mm 'UTC'
        en-bi om-ke = MMM d, y, HH:mm 'UTC'
        en-bz = dd-MMM-y, HH:mm 'UTC'
        en-dk en-id ms-id = d MMM y, HH.mm 'UTC'
        en-fi su = d MMM y, H.mm 'UTC'
        en-pk = dd-MMM-y, h:mm\u{202F}a 'UTC'
        en-zw = dd MMM,y, HH:mm 'UTC'
        eo = y-MMM-dd HH:mm 'UTC'
        es-bo = d MMM 'de' y, h:mm\u{202F}a 'UTC'
        es-cl = dd-MM-y, h:mm\u{202F}a 'UTC'
        es-co es-gt = d/MM/y, h:mm\u{202F}a 'UTC'
        es-pa es-pr = MM/dd/y, h:mm\u{202F}a 'UTC'
        et lb wae = d. MMM y HH:mm 'UTC'
        eu = y('e')'ko' MMM d('a') (HH:mm 'UTC')
        fa = d MMM y،\u{200F} H:mm 'UTC'
        ff-adlm = d MMM⹁ y HH:mm 'UTC'
        ff-adlm-gh ff-adlm-gm ff-adlm-lr ff-adlm-mr ff-adlm-sl = d MMM⹁ y h:mm a 'UTC'
        ff-gh ff-gm ff-lr ff-mr ff-sl = d MMM, y h:mm\u{202F}a 'UTC'
        fi = d.M.y H.mm 'UTC'
        fr-ca = d MMM y, HH 'h' mm 'UTC'
        frr is no sl = d. MMM y, HH:mm 'UTC'
        fur = dd/MM/y HH:mm 'UTC'
        gd = d'mh' MMM y HH:mm 'UTC'
        gl = d 'de' MMM 'de' y, HH:mm 'UTC'
        gsw = dd.MM.y HH:mm 'UTC'
        gv = MMM dd, y HH:mm 'UTC'
        ha ta-lk = d MMM, y, HH:mm 'UTC'
        ha-gh kab = d MMM, y, h:mm\u{202F}a 'UTC'
        he = d בMMM y, H:mm 'UTC'
        hi km mai pa sa xnr = d MMM y, h:mm a 'UTC'
        hi-latn = dd MMM, y h:mm\u{202F}a 'UTC'
        hsb = d.M.y H:mm 'hodź'. 'UTC'
        hu = y. MMM d. H:mm 'UTC'
        hy = dd MMM, y թ., HH:mm 'UTC'
        iu osa ti = MMM d, y h:mm a 'UTC'
        ja = y/MM/dd H:mm 'UTC'
        ka = d MMM. y, HH:mm 'UTC'
        kgp = d 'ne' MMM, y HH:mm 'UTC'
        kk = y\u{202F}'ж'. dd MMM, HH:mm 'UTC'
        kk-arab = d-MMM، y, HH:mm 'UTC'
        kl = dd MMM y HH.mm 'UTC'
        kn = MMM d, y hh:mm a 'UTC'
        ko = y. M. d. a h:mm 'UTC'
        ko-cn = y. M. d. HH:mm 'UTC'
        kok = d-MMM-y h:mm a 'UTC'
        kok-latn = d MMM, y, a\u{202F}h:mm 'UTC'
        ks-deva = d MMM y, a h:mm 'UTC'
        ksh = d. MMM. y HH:mm 'UTC'
        ku = d'ê' MMM'a' y'an' HH:mm 'UTC'
        ky = y-'ж'., d-MMM HH:mm 'UTC'
        la = 'die' d MMM y 'p.C.n.', HH:mm 'UTC'
        lij = d MMM 'do' y, HH:mm 'UTC'
        lt = y-MM-dd HH:mm 'UTC'
        lv = y. 'gada' d. MMM HH:mm 'UTC'
        mk = d.M.y\u{202F}'г'., HH:mm 'UTC'
        ml = y, MMM d h:mm a 'UTC'
        mn = y\u{202F}'оны' MMM'ын' d HH:mm 'UTC'
        mn-mong-mn = y.MM.dd HH:mm 'UTC'
        mni-mtei = dd-MM-y h.mm. a 'UTC'
        mr ta = d MMM, y, h:mm a 'UTC'
        ms-arab = dd/MM/y h:mm a 'UTC'
        my ps = y MMM d H:mm 'UTC'
        nds = d. MMM y, 'Kl'. H.mm 'UTC'
        ne nso tn = y MMM d, HH:mm 'UTC'
        ne-in = y MMM d, h:mm a 'UTC'
        oc = d MMM y, H'h'mm 'UTC'
        os = dd MMM y\u{202F}'аз', HH:mm 'UTC'
        prg = dd.MM 'st'. y HH:mm 'UTC'
        pt seh = d 'de' MMM 'de' y HH:mm 'UTC'
        pt-mo = dd/MM/y, h:mm\u{202F}a 'UTC'
        pt-pt = dd/MM/y, HH:mm 'UTC'
        sah = y, MMM d HH:mm 'UTC'
        sc = d 'de' MMM y, HH:mm 'UTC'
        si = y MMM d HH.mm 'UTC'
        sk = d. M. y, H:mm 'UTC'
        smn = MMM d. y H.mm 'UTC'
        so-ke = dd-MMM-y HH:mm 'UTC'
        sr sr-latn = d. M. y. HH:mm 'UTC'
        syr = d ܒMMM y، h:mm a 'UTC'
        tpi = dd MMM y hh:mm\u{202F}a 'UTC'
        trw ur = d MMM، y h:mm a 'UTC'
        tt = d MMM, y\u{202F}'ел', H:mm 'UTC'
        ug = d-MMM، y، HH:mm 'UTC'
        uk = d MMM y\u{202F}'р'., HH:mm 'UTC'
        uz = d-MMM, y, HH:mm 'UTC'
        uz-arab = d MMM y H:mm 'UTC'
        vi = HH:mm 'UTC' d MMM, y
        vo = y MMM. d HH:mm 'UTC'
        wo = d MMM, y - HH:mm 'UTC'
        xh zu = MMM d, y HH:mm 'UTC'
        yi = dטן MMM y, HH:mm 'UTC'
        yo = d MM y H:m 'UTC'
        yue zh-hans-hk zh-hans-mo zh-hant-hk zh-hant-my zh-my zh-sg = y年M月d日 ah:mm 'UTC'
        yue-hans yue-hant-cn zh = y年M月d日 HH:mm 'UTC'
        zh-hant = y年M月d日 Bh:mm 'UTC'
        """
}
