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
    /// Codes that are out of use, and what stands for them.
    static let aliases: StaticString = """
        aar = aa
        abk = ab
        afr = af
        aka fat tw twi = ak
        amh = am
        arg = an
        ajp = apc
        ara arb = ar
        asm = as
        aze azj = az
        bak = ba
        bcc = bal
        bel = be
        bul = bg
        bh bih = bho
        bam = bm
        ben = bn
        bod tib = bo
        bre = br
        bos = bs
        cat = ca
        che = ce
        cos = co
        ces cze = cs
        chu = cu
        chv = cv
        cym wel = cy
        dan = da
        deu ger = de
        dgo = doi
        div = dv
        adp dzo = dz
        ewe = ee
        ell gre = el
        eng = en
        epo = eo
        spa = es
        ekk est = et
        baq eus = eu
        fas per pes = fa
        drw prs tnf = fa-af
        fuc ful = ff
        fin = fi
        tgl tl = fil
        fao = fo
        fra fre = fr
        fry = fy
        gle = ga
        gla = gd
        glg = gl
        grn gug = gn
        guj prp = gu
        glv = gv
        hau = ha
        heb iw = he
        hin = hi
        hrv scr = hr
        hat = ht
        hun = hu
        arm hye = hy
        ina = ia
        in ind = id
        ile = ie
        ibo = ig
        iii = ii
        ido = io
        ice isl = is
        ita = it
        ike iku = iu
        jpn = ja
        jav jw = jv
        geo kat = ka
        kik = ki
        kaz = kk
        kal = kl
        spy = kln
        khm = km
        kan = kn
        kor = ko
        gom = kok
        xpe = kpe
        kas = ks
        kmr kur = ku
        cor = kw
        kir = ky
        lat = la
        ltz = lb
        lug = lg
        lin = ln
        lao = lo
        lit = lt
        lub = lu
        bxk = luy
        lav lvs = lv
        mlg plt = mg
        mao mri = mi
        mac mkd = mk
        mal = ml
        drh khk mon = mn
        mar = mr
        may msa zsm = ms
        mlt = mt
        bur mya = my
        nob = nb
        nde = nd
        nep npi = ne
        dut nld = nl
        nno = nn
        nor = no
        nbl = nr
        nav = nv
        nya = ny
        oci = oc
        gaz orm = om
        ori ory = or
        oss = os
        pan = pa
        pol = pl
        pbu pus = ps
        por = pt
        que quz = qu
        mup = raj
        roh = rm
        run = rn
        mo mol ron rum = ro
        rus = ru
        kin = rw
        cls san = sa
        src srd = sc
        snd = sd
        sme = se
        sag = sg
        sin = si
        slk slo = sk
        slv = sl
        sna = sn
        som = so
        alb als sqi = sq
        scc srp = sr
        hbs sh = sr-latn
        cnr = sr-me
        ssw = ss
        sot = st
        sun = su
        swe = sv
        swa swh = sw
        swc = sw-cd
        cld = syr
        tam = ta
        tel = te
        tgk = tg
        tha = th
        tir = ti
        tuk = tk
        tsn = tn
        ton = to
        tur = tr
        tso = ts
        tat = tt
        uig = ug
        ukr = uk
        urd = ur
        uzb uzn = uz
        ven = ve
        vie = vi
        vol = vo
        wln = wa
        wol = wo
        xho = xh
        ji ydd yid = yi
        yor = yo
        zha zyb = za
        chi cmn zho = zh
        zul = zu
        """
}
