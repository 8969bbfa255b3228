import { createMentionFinder } from '../wording/mention.ts'
import type { Piece } from '../wording/piece.ts'

type Part = 'naked' | 'picture' | 'sent' | 'young' | 'police' | 'threat'

const partsIn = createMentionFinder<Part>(
  [
    {
      meaning: 'naked',
      patterns: [
        'nude/nudes/noods/nood/nudez/naked/topless/underwear/sext/sexting/sexted',
        'dick/boob/rude/explicit/intimate/sexual/private pic/pics/picture/photo/image/video/snap',
      ],
    },
    { meaning: 'picture', patterns: ['pic/picture/photo/photograph/image/video/vid/vids/snap/selfie'] },
    {
      meaning: 'sent',
      patterns: [
        'sent/send/sending/sends/share/shared/sharing/swapped/swapping/forwarded/posted/passed/airdropped/airdrop/leaked/screenshot/screenshotted',
        'asked/asking . for/her/him/them',
        'going/gone/went/passed/spread . round/around',
      ],
    },
    {
      meaning: 'young',
      patterns: [
        'son/daughter/sons/daughters/kid/child/pupil/teen/teenager/teenage/class/classmate/boy/girl/lad/schoolmate/underage',
        'year/yr 7/8/9/10/11/12/13',
        'yr7/yr8/yr9/yr10/yr11/y7/y8/y9/y10/y11/y12/y13',
        'at/my/his/her/in/our school',
        'dsl',
        '10/11/12/13/14/15/16/17',
        'under 18/16',
      ],
    },
    {
      meaning: 'threat',
      patterns: [
        'unless/blackmail/threatening/threatened/threatens/sextortion/extort/stranger/catfish/webcam',
        'pay/paid/paying',
      ],
    },
    { meaning: 'police', patterns: ['police', 'whatsapp/snapchat/insta/instagram/groupchat', 'group chat'] },
  ],
  {},
)

/** Whether a text tells of pictures that young people took, sent or passed on among themselves: not of threats by somebody else. */
export function tellsOfImageSharing(pieces: readonly Piece[]): boolean {
  const said = new Set(partsIn(pieces).map(({ meaning }) => meaning))
  const isYoung = said.has('young') || pieces.some((piece) => piece.kind === 'age' && piece.years < 18)
  if (!isYoung || said.has('threat')) return false
  return said.has('sent') ? said.has('naked') || said.has('picture') : said.has('naked') && said.has('police')
}
