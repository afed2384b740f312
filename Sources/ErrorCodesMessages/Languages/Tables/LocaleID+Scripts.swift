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

extension LocaleID {
    /// The script that a language is written in, and that of a region where it is another one.
    static let scripts: StaticString = """
        aao abh abv acm acq acw acx adf aeb aec aee aeq afb aib aiq apc apd ar arq ars ary arz ask atn auj auz avd avl ayh ayl ayn ayp az-iq az-ir azb bal bdz bej bft bgn bgp bhe bhm bjm bqi brh brk bsh bsk chg cja ckb clh dcc def deh dgl dmk dml esh fa fay faz fia fub gbz ggg gha ghr gig gjk gju glh glk gwc gwf gwt gzi ha-cm ha-sd hac haz hkh hnd hno hoh hrz hss isk jad jat jbn jdg jnd jog kbu kby kcy kfm khw kk-af kk-cn kk-ir kk-mn klj kmz ks ktl ku-lb kvx kxp ky-cn lah lki lrc lrk lrl lsa lss luv luz mby mde mfa mfi mhj mki mnj ms-cc mve mvy mzn nli nlm ntz nyq odk oru ota pa-pk pbt phl phr phv plk prc prd prx ps psh psi pst qxq rdb rmt sbn scl sd sdb sdf sdg sdh sds sgr sgy shd shm shu shv siy siz skr smy sqo sqt srh srz ssh sts swb tg-pk tjo tks tov tra trm trw ug ur ush uz-af uzs vaf vgr vmh wbk wlo wne wni wsv xhe xka xkc xkj xkp xvi ydg zba zdj zum = arab
        arc = armi
        hy = armn
        ae = avst
        as bn mni unr = beng
        ccp = cakm
        csw iu = cans
        chr = cher
        xco = chrs
        cop = copt
        ecy = cprt
        ab az-ru ba be bg ce cu cv kaa kk ky mdf mk mn myv os pnt-ru ru sah sr tg tt tyv ug-kz ug-mn uk uz-cn = cyrl
        bgc bho brx doi hi kok mai mr ne raj sa sd-in unr-np xnr = deva
        xly = elym
        am byn gez ti tig wal = ethi
        ka lzz-ge = geor
        el pnt = grek
        gu = gujr
        pa = guru
        hak nan yue-cn zh = hans
        hak-tw nan-tw yue zh-au zh-bn zh-gb zh-gf zh-hk zh-id zh-mo zh-pa zh-pf zh-ph zh-sr zh-th zh-tw zh-us zh-vn = hant
        aij czk hbo he huy itk iw jbe ji jpa jpr jrb jye lad lsd trg yhd yi yih yud zrp = hebr
        hnj = hmnp
        ja = jpan
        pgd pra = khar
        km = khmr
        kn = knda
        ko = kore
        lo = laoo
        aa af agq ak an ann arn asa ast az bas bem bew bez blo bm br bs bss ca cad cch ceb cgg cho cic co cs cy da dav de dje dsb dua dyo ebu ee en eo es et eu ewo ff fi fil fo fr frr fur fy ga gaa gd gl gn gsw guz gv ha haw hr hsb ht hu ia id ie ig io is it jbo jgo jmc jv kab kaj kam kcg kde kea ken kgp khq ki kkj kl kln kpe ksb ksf ksh ku kw kxv ky-tr la lag lb lg lij lkt lld lmo ln lt ltg lu luo luy lv lzz mas mer mfe mg mgh mgo mhn mi mic moh ms mt mua mus naq nb nd nds nl nmg nn nnh no nr nso nus nv ny nyn oc om pap pcm pis pl pnt-tr prg pt qu quc rif rm rn ro rof rw rwk saq sbp sc scn se seh ses sg sid sk sl sma smj smn sms sn so sq sr-me sr-ro sr-tr ss ssy st su sv sw szl teo tk tn to tok tpi tr trv ts twq tzm uz ve vec vi vmw vo vun wa wae wbp wo xh xog yav yo yrl za zu = latn
        xld = lydi
        mid myz = mand
        xmn = mani
        xmr = merc
        ml = mlym
        mn-cn = mong
        my shn = mymr
        xna = narb
        nqo = nkoo
        sat = olck
        otk = orkh
        or = orya
        osa = osge
        pal = phli
        obm phn = phnx
        xpr = prti
        rhg = rohg
        sam smp = samr
        xsa = sarb
        si = sinh
        sog = sogd
        aii amw bhn bjf hrt kqd lhs oar syc syn syr tmr = syrc
        ta = taml
        blt = tavt
        te = telu
        shi zgh = tfng
        dv = thaa
        th = thai
        bo dz = tibt
        vai = vaii
        ii = yiii
        """
}
