// Made from the data of CLDR 47 by Tests/LanguageData/run --record. Do not edit.
//
// Copyright © 2004-2025 Unicode, Inc.
// SPDX-License-Identifier: Unicode-3.0
// The license is in Sources/ErrorCodesMessages/Languages/Tables/LICENSE-Unicode.txt.

extension PluralCategories {
    /// The categories that the integers of a language have, and after `/` those that only fractions have.
    static let table: StaticString = """
        af afr ak aka alb als am amh an arg arm as asa asm ast az aze azj bal baq bcc bem ben bez bg bh bho bih bn brx bul ce ceb cgg che chr ckb cld csw da dan de deu dgo div doi drh drw dut dv ee ekk el ell en eng eo epo est et eu eus ewe fa fao fas fat ff fi fil fin fo fry fuc ful fur fy gaz geo ger gl glg gre gsw gu guj guw ha hau haw hi hin hu hun hy hye ia ice ido ina io is isl jgo ji jmc ka kab kaj kal kan kas kat kaz kcg khk kir kk kkj kl kmr kn ks ksb ku kur ky lb lg lij lin ln ltz lug mac mal mar mas mg mgo mk mkd ml mlg mn mon mr nah nb nbl nd nde ne nep nl nld nn nnh nno no nob nor npi nr nso ny nya nyn om or ori orm ory os oss pa pan pap pbu pcm per pes plt prp prs ps pus rm rof roh rwk saq sc sd sdh seh si sin sn sna snd so som sot sq sqi src srd ss ssw ssy st sv sw swa swc swe swh syr ta tam te tel teo tgl ti tig tir tk tl tn tnf tr ts tsn tso tuk tur tw twi tzm ug uig ur urd uz uzb uzn ve ven vo vol vun wa wae wln xh xho xog ydd yi yid zu zul = one other /
        ar ara arb ars cor cy cym kw wel = zero one two few many other /
        be bel pl pol ru rus uk ukr = one few many / other
        blo ksh lag lav lv lvs prg = zero one other /
        bos bs cnr hbs hr hrv mo mol ro ron rum scc scr sh shi sr srp = one few other /
        br bre ga gle mlt mt = one two few many other /
        ca cat es fr fra fre hat ht it ita lld por pt scn spa vec = one many other /
        ces cs cze lit lt sk slk slo = one few other / many
        dsb gd gla hsb sl slv = one two few other /
        glv gv sgs = one two few other / many
        he heb ike iku iu iw naq sat se sma sme smi smj smn sms = one two other /
        """
}
