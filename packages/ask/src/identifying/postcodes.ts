import type { Found } from './found.ts'

/** The areas of the Royal Mail: what else looks like a postcode ("yr9 2nd") is none. */
const areas =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
const whole = new RegExp(`\\b(?:${areas.split(' ').join('|')})\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}\\b`, 'gi')
/** "s1 2nd": the second, and no street in Sheffield. */
const ordinal = / ?(?:1st|2nd|3rd|[4-90]th)$/
/** "s113BA": a section of an Act. */
const section = /^s\d+[a-z]{2}$/i

export const postcodes = (text: string): readonly Found[] =>
  [...text.matchAll(whole)].flatMap(({ 0: written, index }): Found[] =>
    ordinal.test(written) || section.test(written)
      ? []
      : [{ kind: 'postcode', from: index, to: index + written.length }],
  )
