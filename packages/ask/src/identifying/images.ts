import { everyPlace, type Found } from './found.ts'

const forms: readonly RegExp[] = [
  /\bdata:[a-z]{1,20}\/[a-z0-9.+-]{1,40}[;,][^\s"')]*/dgi,
  /!\[[^\]\n]{0,500}\]\([^)\n]{0,4000}\)/dg,
  /<(?:img|video|picture|source|svg)\b[^<>\n]{0,4000}>?/dgi,
  // Sixty letters without a space, with small and large ones and digits, are no word and no reference of ours.
  /(?<![a-z0-9+/])(?=[a-z+/]{0,59}\d)[a-z0-9+/]{60,}={0,2}/dgi,
  /(?<![\w./-])(?:screenshot[ _-]{1,3}(?:[\w:-]{1,40} (?:at )?)?)?[\w()-]{1,120}\.(?:jpe?g|png|gif|heic|heif|webp|avif|bmp|tiff?|mp4|mov|avi|webm|3gp)\b/dgi,
]

/** Images, and the names of their files. */
export const images = (text: string): readonly Found[] => forms.flatMap((form) => everyPlace('image', text, form))
