const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words of the field that people misspell and that little else looks like. */
export const mendedWords: readonly string[] = words(`
  absolute absolutely acquitted acquittal arrested behaviour borstal caution cautioned cautions charged community compensation conditional
  conditionally convicted conviction convictions custodial custody detention discharge discharged dismissed disqualified disqualification
  driving disorder disorderly enhanced standard barred clearance vetting curfew final warning fixed penalty points guilty hospital
  imprisonment imprisoned institution investigation juvenile offender offenders outcome possession possessing prison probation prosecution
  referral rehabilitation released reprimand resolution restraining sentence sentenced simple supply supplying surrender suspended training youth
  assault assaulted affray arson aggravated actual battery bladed article blackmail burglary careless cannabis cocaine heroin ecstasy ketamine
  amphetamine common criminal damage deception grievous harassment indecent images insurance knife neglect cruelty offensive weapon wounding
  robbery sexual speeding stealing shoplifting theft threats drunk drugs drink fraud evasion speeding vandalism graffiti importuning
  representation benefit uninsured excess alcohol limit dangerous byelaw railway`)

/** Everyday words that are a slip away from one of those, and are never read as it. */
export const wordsThemselves: ReadonlySet<string> = new Set(
  words(`
  acquired attested particle barrel barren batter battered blamed caption captions cautious commodity condition conditions connected connection
  connections converted conducted consisted convinced contacted convention conventions critical changed change charger changing deletion detection
  discarded discussed dismissal draining drifting diving driven drags filed fired fined fines fixer guilt heroic herein importing inherent innocent
  indecency instance insane investigative investigator investigating reinsurance offence offences offended blackmailed blackmailer blackmailing
  poison prints paints prints pints promotion protection projection protecting prosecutor prosecuting probationary referred referrer retaining
  retraining retained repeated repealed reversed revealed relapsed reloaded relapse replaced revolution revolutions representative sequence simply
  sample sampler spelling speaking sleeping spreading spending sweeping steering seeding settling sealing streaming stepping stalking stalling
  supposing supposed suspected suspense tracking trailing training treats threads threaten threatens trading draining warming warring swarming
  swapped swapping snapped snapping slipped clapped sharing staring sharpened burglar drinks drunk drinker brunch trunk thrift shift weapons
  theft treat threat thread knives kinder wounded wedding winding bounding founding finding forgery affair afraid array parson person
  carson argon mason reason season sexually sensual casual actually factual mutual annual ritual accident excel excess access alcoholic
  dangerously danger benefits beneficial disable disabled simple sample temple simpler standards standing barrier barriers carried married
  cruelly crudely creditor credits rubbery fraught freed frauds conditioner communities communist commute immunity compassion compensate
  representing presentation deceptive reception perception exception inception direction detective retention attention intention prevention
  hospitals hospitality hostile outcomes income releases release prosecute persecution execution penal penalties party surrounded surround
  assaults assets adult resort default insult insulted consult article articles vertical miracle`),
)
