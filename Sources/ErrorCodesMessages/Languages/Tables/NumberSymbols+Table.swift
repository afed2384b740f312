// Made from the data of CLDR 47 by Tests/LanguageData/run --record. Do not edit.
//
// Copyright © 2004-2025 Unicode, Inc.
// SPDX-License-Identifier: Unicode-3.0
// The license is in Sources/ErrorCodesMessages/Languages/Tables/LICENSE-Unicode.txt.

extension NumberSymbols {
    /// `DECIMAL GROUP MINUS ZERO PRIMARY SECONDARY MINIMUM INFINITY NAN`: separators, the sign, the first of ten
    /// digits, the sizes of the last group and of the others, how many digits there must be before the first separator.
    static let table: StaticString = """
        af agq bas blo br cs cv dua dyo en-cz en-fi en-hu en-no en-pt en-se en-sk en-za eo es-cr ewo ff fr-ca ht kab kea ksf nmg nr pt-ao shi shi-latn sk ss tg ts tt tzm uk ve yav zgh = , \u{A0} - 0 3 3 1 ∞ NaN
        am = . , - 0 3 3 1 ∞ በቁጥር\u{A0}ሊገለጽ\u{A0}የማይችል
        ar = . , \u{200E}- 0 3 3 1 ∞ ليس\u{A0}رقمًا
        ar-bh ar-dj ar-eg ar-er ar-il ar-iq ar-jo ar-km ar-kw ar-lb ar-mr ar-om ar-ps ar-qa ar-sa ar-sd ar-so ar-ss ar-sy ar-td ar-ye = ٫ ٬ \u{61C}- ٠ 3 3 1 ∞ ليس\u{A0}رقمًا
        ar-dz ar-ly ar-ma ar-tn = , . \u{200E}- 0 3 3 1 ∞ ليس\u{A0}رقمًا
        as bn = . , - ০ 3 2 1 ∞ NaN
        ast = , . - 0 3 3 1 ∞ ND
        az bs bs-cyrl ca da de dsb el en-at en-be en-de en-dk en-es en-id en-it en-nl en-pl en-ro en-si es-ar es-bo es-cl es-co es-ec es-py es-uy es-ve fr-lu fy gl hsb id is jgo jv kgp kkj kl ku lb lij lld ln lu mgh mk ms-arab-bn ms-bn ms-id mua nl nnh pt qu-bo rn ro rw sc seh sg sr sr-latn su sw-cd tr vi wo yrl = , . - 0 3 3 1 ∞ NaN
        az-arab bgn ks lrc mzn pa-arab ps ur-in uz-arab = ٫ ٬ \u{200E}-\u{200E} ۰ 3 3 1 ∞ NaN
        be bg hu ie pl pt-pt sq = , \u{A0} - 0 3 3 2 ∞ NaN
        bgc bho raj sat-deva = . , - ० 3 3 1 ∞ NaN
        brx dv en-in gu hi kok-latn kxv kxv-deva kxv-orya kxv-telu ml or pa ta te xnr = . , - 0 3 2 1 ∞ NaN
        ccp = . , - 𑄶 3 2 1 ∞ NaN
        ce = . , - 0 3 3 1 ∞ Терхьаш\u{A0}дац
        ckb = ٫ ٬ \u{200F}- ٠ 3 3 1 ∞ NaN
        de-ch de-li en-ch tn = . ’ - 0 3 3 1 ∞ NaN
        dje khq mfe nso ses twq xh = . \u{A0} - 0 3 3 1 ∞ NaN
        dz = . , - ༠ 3 2 1 གྲངས་མེད ཨང་མད
        ee = . , - 0 3 3 1 ∞ mnn
        en-fr fr vec = , \u{202F} - 0 3 3 1 ∞ NaN
        es ia it = , . - 0 3 3 2 ∞ NaN
        es-419 ta-my ta-sg = . , - 0 3 3 1 ∞ NaN
        et = , \u{A0} − 0 3 3 2 ∞ NaN
        eu fo hr = , . − 0 3 3 1 ∞ NaN
        fa = ٫ ٬ \u{200E}− ۰ 3 3 1 ∞ ناعدد
        ff-adlm = . ⹁ - 𞥐 3 3 1 ∞ NaN
        fi = , \u{A0} − 0 3 3 1 ∞ epäluku
        ga = . , - 0 3 3 1 ∞ Nuimh
        gsw rm = . ’ − 0 3 3 1 ∞ NaN
        he ur = . , \u{200E}- 0 3 3 1 ∞ NaN
        hnj = . , - 𞅀 3 3 1 ∞ NaN
        hy = , \u{A0} - 0 3 3 2 ∞ ՈչԹ
        it-ch = . ’ - 0 3 3 2 ∞ NaN
        ka = , \u{A0} - 0 3 3 2 ∞ არ\u{A0}არის\u{A0}რიცხვი
        kk = , \u{A0} - 0 3 3 1 ∞ сан\u{A0}емес
        ky = , \u{A0} - 0 3 3 1 ∞ сан\u{A0}эмес
        lo = , . - 0 3 3 1 ∞ ບໍ່\u{200B}ແມ່ນ\u{200B}ໂຕ\u{200B}ເລກ
        lt no se sv = , \u{A0} − 0 3 3 1 ∞ NaN
        lv = , \u{A0} - 0 3 3 2 ∞ NS
        mni = . , - ০ 3 3 1 ∞ NaN
        mni-mtei = . , - ꯰ 3 3 1 ∞ NaN
        mr ne sa = . , - ० 3 2 1 ∞ NaN
        my = . , - ၀ 3 3 1 ∞ ဂဏန်းမဟုတ်သော
        nqo = . ، - ߀ 3 3 1 ∞ NaN
        ru = , \u{A0} - 0 3 3 1 ∞ не\u{A0}число
        ru-ua = , \u{A0} - 0 3 3 2 ∞ не\u{A0}число
        sah = , \u{A0} - 0 3 3 1 ∞ чыыһыла\u{A0}буотах
        sat = . , - ᱐ 3 3 1 ∞ NaN
        sd sdh = ٫ ٬ \u{61C}- ٠ 3 3 1 ∞ NaN
        sl = , . − 0 3 3 2 ∞ NaN
        smn = , \u{A0} - 0 3 3 1 ∞ epiloho
        so = . , - 0 3 3 1 ∞ MaL
        tk = , \u{A0} - 0 3 3 1 ∞ san\u{A0}däl
        to = . , - 0 3 3 1 ∞ TF
        tok = , \u{A0} - 0 2 2 1 ∞ NaN
        uz = , \u{A0} - 0 3 3 1 ∞ son\u{A0}emas
        uz-cyrl = , \u{A0} - 0 3 3 1 ∞ ҳақиқий\u{A0}сон\u{A0}эмас
        yue zh-hant = . , - 0 3 3 1 ∞ 非數值
        yue-hans = . , - 0 3 3 1 ∞ 非数值
        """
}
