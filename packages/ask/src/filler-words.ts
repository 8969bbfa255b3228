import { stem } from './stem.ts'

/** Words between the words that matter: left out of phrases on both sides, so "tell my employer" is "tell employer". */
export const filler: ReadonlySet<string> = new Set(
  'a an the my his her their its is are am was be this that i im me ive and to of for'.split(' ').map(stem),
)

/** Words too common to say what a text is about. */
export const tooCommon: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be because been before being but by can could did do does doing done each for from get give go got had
   has have having he her here him his how i if im in into is it its ive just like may me might more most must my need no not now of off on once one only or
   other our out over own put said same say see she should so some still such than that the their them then there these they thing this those through to too
   under until up us use very want was way we well were what when where which while who whose why will with within without would you your yours make made
   take come came went tell know let keep using used someone anyone person people may dont cant doesnt didnt wont isnt`
    .split(/\s+/)
    .map(stem),
)
