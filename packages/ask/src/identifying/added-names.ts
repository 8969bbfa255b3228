const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * First names that the lists do not have: Welsh ones, ones that families in England and Wales brought with them, and
 * short forms. Collected by ourselves from common knowledge; nothing was copied.
 */
export const addedNames: ReadonlySet<string> = new Set(
  list(`
  aled alun angharad anwen arwel bedwyr bethan branwen bryn cadi cai carwyn catrin ceri cerys crystyn dafydd deian
  delyth deri dewi dylan efa efan eifion eilir einir eirian eirlys elan eleri elfed elgan elin elis eluned emlyn emrys
  enfys ethni fflur ffion ffraid garmon geraint gethin glain glenys glesni gruffudd gruffydd guto gwawr gwen gwenan
  gwenllian gwenno gwern gwilym gwion gwyn gwyneth haf hafwen heledd heulwen huw hywel iago ianto idris iestyn ieuan
  ifan ilan illtyd ioan iolo iorwerth iwan lleucu llew llinos lloyd llyr llywelyn lowri luned mabli macsen madog mair
  maldwyn mali manon mared marged medi meilyr meinir meirion menna mererid meredydd mirain morfudd morgan myfanwy nanw
  nel nest non olwen osian owain prys rhian rhiannon rhodri rhun rhys seren sian sioned siwan steffan swyn taliesin
  tegan tegwen teifi teleri tirion tomos tudur twm wyn adewale adeola ayo ayodele babatunde bolanle bukola chukwuemeka
  damilola ebuka emeka femi folake funmi gbenga ifeoma ikenna kehinde kemi kelechi kunle lanre nkechi nnamdi obinna
  olamide oluwadamilola oluwafemi segun seun simi taiwo temi temitope tobi tunde uche yetunde yinka abiola nana
  kwabena kwaku yaw akua akosua efua esi adwoa kojo manpreet amandeep baljit balvinder gagandeep gurdeep hardeep
  jasvinder kuldeep mandeep navdeep parminder rajvinder sukhdeep sukhjit tajinder taranjit abdirahman abdullahi ayub
  fahmida faheem farhan farzana ifrah ikram imran irfan kashif khadeeja mahdi mahnoor maleeha mehwish mohamud moosa
  mubashir nabeel naeem nasreen nimra rabia rehana rizwan rukhsana saima samina sadia shabana shazia sumayyah tahira
  tayyab umair usama waleed waqas yaqub zakariya zeeshan agnieszka bartosz bozena czeslaw dariusz dominika dorota ewa
  gosia grazyna grzegorz halina ionut iwona jacek jarek jaroslaw jolanta justyna kamil karolina kasia katarzyna
  krystian kuba lukasz maciej magda malgorzata marcin mariusz mateusz michal milosz patryk pawel przemyslaw radoslaw
  slawomir stanislaw sylwia tadeusz tomasz waldemar wieslaw wojtek zbigniew zosia andreea bogdan catalin ciprian
  claudiu constantin costel cosmin daciana denisa dragos florin gabriela gheorghe ilie laurentiu liviu lucian madalina
  marius mircea nicolae ovidiu petru radu razvan roxana silviu simona sorin stefania teodora vasile viorel abz albie
  alfy baz bex caz charl chaz daz dec deano ellz fin flo gaz gem hols jas jez jonno jord kaz kels kev kez kirst lils
  liv loz luce maz mel mez micky mikey mol moll nath nige oli ollie otty ottilie oz paddy phoebs raf rafe rhi ror
  sammo saz shaz shell shona soph spence steph stu tash taz tez tilda tils viv vix wayno yaz zac zak zed
  `),
)
