/** Codes of ISO 3166-1 alpha-2, all that are officially assigned. Names come from the platform, in every language. */

function codes(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Region 019 of UN M49, the Americas with the Caribbean: the cities that this tool was first made for. */
export const AMERICAS = codes(`
AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM
KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI
`)

/** Everywhere else. */
export const ELSEWHERE = codes(`
AD AE AF AL AM AO AQ AS AT AU AX AZ BA BD BE BF BG BH BI BJ BN BT BW BY CC CD CF CG CH CI CK CM CN
CV CX CY CZ DE DJ DK DZ EE EG EH ER ES ET FI FJ FM FO FR GA GB GE GG GH GI GM GN GQ GR GU GW HK HM
HR HU ID IE IL IM IN IO IQ IR IS IT JE JO JP KE KG KH KI KM KP KR KW KZ LA LB LI LK LR LS LT LU LV
LY MA MC MD ME MG MH MK ML MM MN MO MP MR MT MU MV MW MY MZ NA NC NE NF NG NL NO NP NR NU NZ OM PF
PG PH PK PL PN PS PT PW QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SS ST SY SZ TD
TF TG TH TJ TK TL TM TN TO TR TV TW TZ UA UG UM UZ VA VN VU WF WS YE YT ZA ZM ZW
`)
