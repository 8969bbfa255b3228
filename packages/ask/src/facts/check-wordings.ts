/** The levels of criminal record checks as people write them. */
export const checkWordings = {
  basic: ['basic'],
  standard: [
    'standard dbs/crb/check/disclosure/certificate/level/ddbs',
    'standard (or/and/vs/versus/n/to/not) (enhanced/basic)',
    '(basic/enhanced) (or/and/vs/versus/n/to/not) standard',
    'dbs/crb standard',
    'standard criminal',
    'standard one',
  ],
  enhanced: ['enhanced', 'edbs', 'full dbs/crb'],
  'enhanced-with-barred-lists': [
    'enhanced ... barred',
    'enhanced ... barred list/lists',
    'enhanced ... barring list/lists',
    'enhanced ... barred list check',
  ],
  'security-clearance': [
    'security clearance',
    'security clear/cleared/vetting',
    'sc/dv/ctc/bpss/nsv/nppv clearance/cleared/clear/vetting/check/level',
    'developed vetting',
    'bpss',
    'ctc',
    'counter terrorist/terrorism check',
  ],
} as const satisfies Record<string, readonly string[]>

export type StatedCheck = keyof typeof checkWordings

export const noCheck: readonly string[] = [
  'basic account/income/rights/right/question/questions/wage/english/training/skills/bank/salary/needs/pay/info/information/understanding/state',
  'basic bank account',
  'enhanced rehabilitation/benefit/rate/pension/pay',
]
