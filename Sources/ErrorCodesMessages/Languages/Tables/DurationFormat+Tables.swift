// Made from the data of CLDR 47 by Tests/LanguageData/run --record. Do not edit.
//
// Copyright © 2004-2025 Unicode, Inc.
// SPDX-License-Identifier: Unicode-3.0
// The license is in Sources/ErrorCodesMessages/Languages/Tables/LICENSE-Unicode.txt.

extension DurationFormat {
    /// The short day, hour, minute and second by plural category: `one={0} day;other={0} days|…`.
    static let unitTable: StaticString = """
        aa ab agq an ann apc arn asa az-arab az-cyrl ba bal bas bem bez bgc bho blo blt bm bm-nkoo bo br brx bss byn cad cch cgg cho cic ckb co cop csw cu dav dje doi dua dv dyo dz ebu en-dsrt en-shaw es ewo ff fur gez gn gsw guz gv ha-arab haw hnj ie ii io iu iu-latn jbo jgo jmc kaa kaa-latn kaj kam kcg kde ken khq ki kkj kl kln kpe ks ks-deva ksb ksf ksh kw kxv kxv-deva kxv-orya kxv-telu la lag lg lld lmo lrc ltg lu luo luy mai mas mdf mer mfe mg mgh mgo mhn mic mn-mong mni mni-mtei moh mt mua mus myv naq nd nmg nnh nr nso nus nv ny nyn om osa pa-arab pap pis prg qu quc raj rhg rif rn rof rw rwk sa saq sat sat-deva sbp scn sd-deva sdh se seh ses sg shi shi-latn shn sid skr sma smj smn sms sn ss ssy st su teo tg tig tn tok tpi trv ts tt twq tyv tzm uz-arab vai vai-latn ve vmw vo vun wa wae wal wbp wo xh xnr xog yav yi za zgh zh-latn = other={0} d|other={0} h|other={0} min|other={0} s
        af = one={0} dag;other={0} dae|other={0} u.|other={0} min.|other={0} s.
        ak = one=da {0};other=nna {0}|other={0} h|other={0} min|other={0} s
        am = other={0} ቀናት|other={0} ሰዓ|one={0} ደቂ;other={0} ደቂቃ|other={0} ሰከ
        ar = one=يوم;two=يومان;few={0} أيام;many={0} يومًا;other={0} يوم|other={0} س|other={0} د|other={0} ث
        as = other={0} দিন|other={0} ঘণ্টা|other={0} মিনিট|other={0} ছেকেণ্ড
        ast = one={0} día;other={0} díes|one={0} hr;other={0} hrs|one={0} min;other={0} mins|one={0} seg;other={0} segs
        az = other={0} gün|other={0} saat|other={0} dəq|other={0} san
        bal-latn = other={0} róch|other={0} sáhat|other={0} meletth|other={0} sekendh
        be = other={0} сут|other={0} гадз|other={0} хв|other={0} с
        bew = other={0} ari|other={0} jem|other={0} mnt|other={0} sek
        bg = other={0} д|other={0} ч|other={0} мин|other={0} сек
        bgn = other={0} روچ|other={0} ساعت|other={0} دقیقه|other={0} ثانیه
        bn = other={0} দিন|other={0} ঘন্টা|other={0} মিনিট|other={0} সেকেন্ড
        bs = one={0} dan;other={0} dana|other={0} h|other={0} min.|other={0} sek.
        bs-cyrl = few={0} дана;other={0} дан|one={0} сат;few={0} сата;other={0} сати|other={0} мин.|other={0} сек.
        ca = one={0} dia;other={0} dies|other={0} h|other={0} min|other={0} s
        ccp = other={0} 𑄘𑄨𑄚𑄴|other={0} 𑄊𑄧𑄚𑄴𑄑|other={0} 𑄟𑄨𑄚𑄨𑄖𑄴|other={0} 𑄥𑄬𑄇𑄬𑄚𑄳𑄓𑄴
        ce = one=д.;other={0} д.|other={0} сахь.|other={0} мин|other={0} сек
        ceb = other={0} ka adlaw|other={0} ka oras|other={0} ka minuto|other={0}segundo
        chr = one={0} ᎢᎦ;other={0} ᏧᏒᎯᏓ|other={0} ᏑᏟ|other={0} ᎢᏯᏔ|other={0} ᎠᏎᏢ
        cs = one={0} den;few={0} dny;many={0} dne;other={0} dnů|other={0} h|other={0} min|other={0} s
        cv = other={0} кун|other={0} сехет|other={0} мин|other={0} ҫ
        cy = two={0} ddiwrnod;other={0} diwrnod|other={0} awr|other={0} mun|other={0} eil
        da = one={0} dag;other={0} dage|other={0} t.|other={0} min.|other={0} sek.
        de = other={0} Tg.|other={0} Std.|other={0} Min.|other={0} Sek.
        dsb = one={0} ź.;other={0} dn.|other={0} góź.|other={0} min.|other={0} sek.
        ee = other=ŋkeke {0}|other=gaƒoƒo {0}|other=a {0}|other=sekend {0}
        el = one={0} ημέρα;other={0} ημέρες|other={0} ώ.|other={0} λ.|other={0} δευτ.
        en = one={0} day;other={0} days|other={0} hr|other={0} min|other={0} sec
        en-001 en-ca = one={0} day;other={0} days|one={0} hr;other={0} hrs|one={0} min;other={0} mins|one={0} sec;other={0} secs
        eo = other={0} t.|other={0} h.|other={0} m.|other={0} s.
        es-419 = one={0} d.;other={0} dd.|other={0} h|other={0} min|other={0} s
        es-ar es-do = one={0} d.;other={0} dd.|other={0} h|other={0} min|other={0} seg.
        es-co es-mx es-us gl = one={0} día;other={0} días|other={0} h|other={0} min|other={0} s
        es-py = one={0} día;other={0} días|other={0} h|other={0} min|other={0} seg.
        et = one={0} päev;other={0} päeva|other={0} t|other={0} min|other={0} sek
        eu = other={0} egun|other={0} h|other={0} min|other={0} s
        fa = other={0} روز|other={0} ساعت|other={0} دقیقه|other={0} ثانیه
        ff-adlm = other={0} 𞤻𞤢𞤤.|other={0} 𞤶𞤢|other={0} 𞤸𞤮𞤶|other={0} 𞤳𞤭𞤲
        fi = other={0} pv|other={0} t|other={0} min|other={0} s
        fil = other={0} araw|one={0} oras;other={0} na oras|other={0} min.|other={0} seg.
        fo = other={0} d.|other={0} t.|other={0} min.|other={0} sek.
        fr = other={0}\u{202F}j|other={0}\u{202F}h|other={0}\u{A0}min|other={0}\u{202F}s
        fr-ca oc = other={0} j|other={0} h|other={0} min|other={0} s
        frr = other={0} daar|other={0} st|other={0} min|other={0} sek
        fy = one={0} dei;other={0} deien|other={0} oere|other={0} min|other={0} sek.
        ga = other={0} lá|other={0} u|other={0} nóim|other={0} soic
        gaa = other=gbii {0}|other=ŋm {0}|other=min {0}|other=sɛk {0}
        gd = other={0} là|other={0} uair|one={0} mhion;two={0} mhion;other={0} mion|two={0} dhiog;other={0} diog
        gu = other={0} દિવસ|other={0} કલાક|other={0} મિનિટ|other={0} સેકંડ
        ha = one=rana {0};other=Rnk. {0}|other=s {0}|other=mnt {0}|other=d {0}
        he = one={0} יום;two=יומיים;other={0} ימ׳|one={0} שעה;two=שעתיים;other={0} שע׳|other={0} דק׳|other={0} שנ׳
        hi = other={0} दिन|other={0} घं॰|other={0} मि॰|other={0} से॰
        hi-latn = other={0} din|one={0} hr;other={0} hrs|one={0} min;other={0} mins|one={0} sec;other={0} secs
        hr = one={0} dan;other={0} dana|other={0} h|other={0} min|other={0} s
        hsb = one={0} dź.;other={0} dn.|other={0} hodź.|other={0} min.|other={0} sek.
        hu = other={0} nap|other={0} ó|other={0} p|other={0} mp
        hy = other={0} օր|other={0} ժ|other={0} ր|other={0} վրկ
        ia = one={0} die;other={0} dies|other={0} hr|other={0} min|other={0} sec
        id = other={0} hr|other={0} j|other={0} mnt|other={0} dtk
        ig = other={0} Ọtụtụ Ubochi|other={0} awa|other={0} min|other={0} s
        is = one={0} dagur;other={0} dagar|other={0} klst.|other={0} mín.|other={0} sek.
        it = one={0} giorno;other={0} giorni|other={0} h|other={0} min|other={0} s
        ja = other={0} 日|other={0} 時間|other={0} 分|other={0} 秒
        jv = other={0} dina|other={0} jam|other={0} mnt|other={0} dtk
        ka = other={0} დღე|other={0} სთ|other={0} წთ|other={0} წმ
        kab = one={0} n wass;other={0} n wussan|other={0} sr|other={0} tsd|other={0} tsn
        kea = other={0} dia|other={0} h|other={0} min.|other={0} sig.
        kgp = one={0} kurã;other={0} kurã ag|other={0} h|other={0} min|other={0} sig
        kk = other={0} күн|other={0} сағ|other={0} мин|other={0} с
        kk-arab = other={0} كۇن|other={0} ساعات|other={0} مينۋت|other={0} سەكۋند
        km = other={0} ថ្ងៃ|other={0} ម៉ោង|other={0}\u{A0}នាទី|other={0} វិនាទី
        kn = one={0} ದಿನ;other={0} ದಿನಗಳು|other={0} ಗಂ.|other={0} ನಿಮಿ|other={0} ಸೆಕೆಂ
        ko = other={0}일|other={0}시간|other={0}분|other={0}초
        kok = other={0} दीस|other={0} वर|other={0} मिनीट|other={0} सेकंद
        kok-latn = other={0} dis|other={0} vor|other={0} min|other={0} sek
        ku = other={0} roj|other={0} st|other={0} d|other={0} sn
        ky = other={0} күн|other={0} ст|other={0} мүн|other={0} сек
        lb = other={0} D|other={0} St.|other={0} Min.|other={0} Sek.
        lij = other={0} g|one={0} oa;other={0} oe|other={0} men.|other={0} s
        lkt = other={0}-čháŋ|other=Owápȟe {0}|other={0} min|other=Okpí {0}
        ln = one={0} mokɔlɔ;other={0} mikɔlɔ|other={0} h|other={0} min|other={0} s
        lo = other={0} ມື້|other={0} ຊມ|other={0} ນທ|other={0} ວິ
        lt = other={0} d.|other={0} val.|other={0} min.|other={0} sek.
        lv = other={0} d.|other={0} st.|other={0} min|other={0} sek.
        mi = other={0} rā|other={0} h|other={0} men|other={0} hēk
        mk = one={0} ден;other={0} дена|other={0} ч.|other={0} мин.|other={0} сек.
        ml = other={0} ദിവസം\u{200C}|other={0} മ|other={0} മി.|other={0} സെ.
        mn = other={0} хоног|other={0} цаг|other={0} мин|other={0} сек
        mr = other={0} दिवस|other={0} ता|other={0} मिनि|other={0} से
        ms = other={0} hari|other={0} j|other={0} min|other={0} saat
        ms-arab = other={0} هاري|other={0} جم|other={0} min|other={0} ساعت
        my = other={0} ရက်|other={0} နာရီ|other={0} မိနစ်|other={0} sec
        mzn = other={0} روز|other={0} h|other={0} دَقه|other={0} ثانیه
        nds = other={0} Dg.|other={0} Stn.|other={0} Min.|other={0} Sek.
        ne = other={0} दिन|other={0} घण्टा|other={0} मिनेट|other={0} सेकेन्ड
        nl = one={0} dag;other={0} dagen|other={0} uur|other={0} min|other={0} sec
        nn = other={0} d|other={0} t|other={0} min|other={0} s
        no = other={0} d|other={0} t|other={0} min|other={0} sek
        nqo = other=ߟ {0}|other=ߕ {0}|other=ߡߌ߬ߛ {0}|other=ߝ {0}
        or = other={0} ଦିନ|other={0} ଘଣ୍ଟା|other={0} ମିନିଟ୍\u{200C}|other={0} ସେକେଣ୍ଡ
        os = one={0} бон;other={0} боны|other={0} с.|other={0} мин.|other={0} s
        pa = other={0} ਦਿਨ|one={0} ਘੰਟਾ;other={0} ਘੰਟੇ|other={0} ਮਿੰਟ|other={0} ਸਕਿੰਟ
        pcm = one={0} dè;other={0} dez|other={0} Áwa|other={0} Mínit|other={0} Sẹ́kọn
        pl = one={0} dzień;few={0} dni;many={0} dni;other={0} dnia|other={0} godz.|other={0} min|other={0} sek.
        ps = one={0} ورځ;other={0} ورځې|other={0} h|other={0} دقیقه|other={0} sec
        ps-pk = one={0} ورځ;other={0} ورځے|other={0} h|other={0} دقیقه|other={0} sec
        pt = one={0} dia;other={0} dias|other={0} h|other={0} min|other={0} s
        rm = one={0} di;other={0} dis|one={0} ura;other={0} uras|one={0} min.;other={0} mins.|one={0} sec.;other={0} secs.
        ro = one={0} zi;other={0} zile|one={0} oră;other={0} ore|other={0} min.|other={0} s
        ru = other={0} дн.|other={0} ч|other={0} мин|other={0} с
        sah = other={0} күн|other={0} ч|other={0} мүн|other={0} сөк
        sc = one={0} die;other={0} dies|one={0} ora;other={0} oras|other={0} min|other={0} seg
        sd = other={0} ڏينهن|other={0} ڪلاڪ|other={0} منٽ|other={0} سيڪنڊ
        si = other=දින {0}|other=පැය {0}|other=මිනි {0}|other=තත් {0}
        sk = one={0} deň;few={0} dni;many={0} dňa;other={0} dní|other={0} h|other={0} min|other={0} s
        sl = other={0} d|other={0} h|other={0} min|other={0} sek.
        so = other={0} mln|other={0} scd|one={0} dqqd;other={0} daqiiqo|other={0} ilbrqsi
        sq = other={0} ditë|other={0} orë|other={0} min.|other={0} sek.
        sr = one={0} дан;other={0} дана|one={0} сат;few={0} сата;other={0} сати|other={0} мин|other={0} сек
        sr-latn = one={0} dan;other={0} dana|one={0} sat;few={0} sata;other={0} sati|other={0} min|other={0} sek
        sv = other={0} d|other={0} tim|other={0} min|other={0} s
        sw = other=siku {0}|other=saa {0}|other=dakika {0}|other=sekunde {0}
        syr = one=ܚܕ ܝܘܡܐ;other={0} ܝܘܡܢ̈ܐ|one={0} ܫܥܬܐ;other={0} ܫ̈ܥܐ|one={0} ܩܛܝܢܐ;other={0} ܩܛܝܢ̈ܐ|one={0} ܪܦܦܐ;other={0} ܖ̈ܦܦܐ
        szl = other={0} dnia|other={0} godz.|other={0} min|other={0} sek.
        ta = one={0} நாள்;other={0} நாட்கள்|other={0} மணிநேரம்|one={0} நிமிடம்;other={0} நிமிட|other={0} விநாடி
        te = one={0} రోజు;other={0} రోజులు|other={0} గం.|other={0} నిమి.|one={0} సె.;other={0} సెక.
        th = other={0} วัน|other={0} ชม.|other={0} นาที|other={0} วิ
        ti = one={0} መዓልቲ;other={0} መዓልታት|other={0} ሰዓ|other={0} ደቒቓ|other={0} ሴኮንድ
        tk = other={0} gün|other={0} sag|other={0} min|other={0} sek
        to = other=ʻa ʻe {0}|other=h ʻe {0}|other=m ʻe {0}|other=s ʻe {0}
        tr = other={0} gün|other={0} sa.|other={0} dk.|other={0} sn.
        trw = other={0} دی|other={0} گینٹہ|other={0} میلٹ|other={0} سیکنڈ
        ug = other={0} كۈن|other={0} سائەت|other={0} مىنۇت|other={0} سېكۇنت
        uk = other={0} дн.|other={0} год|other={0} хв|other={0} с
        ur = other={0} دن|one={0} گھنٹہ;other={0} گھنٹے|other={0} منٹ|other={0} سیکنڈ
        uz = other={0} kun|other={0} soat|other={0} daq.|other={0} son.
        uz-cyrl = other={0} кун|other={0} соат|other={0} дақ|other={0} сония
        vec = other={0} dì|one={0} ora;other={0} ore|other={0} men|other={0} seg
        vi = other={0} ngày|other={0} giờ|other={0} phút|other={0} giây
        yo = other={0} ọj|other={0} wkt|other={0} ìṣ|other={0} ìṣ àáy
        yo-bj = other={0} ɔj|other={0} wkt|other={0} ìsh|other={0} ìsh àáy
        yrl = other={0} ara|other={0} h|other={0} min|other={0} seg
        yue zh-hant = other={0} 天|other={0} 小時|other={0} 分鐘|other={0} 秒
        yue-hans = other={0} 天|other={0} 小时|other={0} 分钟|other={0} 秒
        zh = other={0}天|other={0}小时|other={0}分钟|other={0}秒
        zh-hant-hk = other={0} 日|other={0} 小時|other={0} 分鐘|other={0} 秒
        zu = one={0} usuku;other={0} izinsuku|one={0} hora;other={0} hr|other={0} iminithi|one={0} sekhondi;other={0} sec
        """

    /// The separators between units: of two; of more, after the first, between the middle ones, before the last.
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
