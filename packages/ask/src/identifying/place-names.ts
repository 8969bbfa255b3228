const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '')

/**
 * Towns, cities and London boroughs of England and Wales: a place of this size, with a school, may tell which. Counties,
 * regions, London and countries are not here. Collected by ourselves from common knowledge; nothing was copied.
 */
export const places: ReadonlySet<string> = new Set(
  list(`
  aberdare, abergavenny, abertillery, aberystwyth, abingdon, accrington, aldershot, altrincham, ambleside, amersham,
  ammanford, andover, arnold, ashford, ashington, ashton-under-lyne, aylesbury, bangor, barking, barnet, barnsley,
  barnstaple, barrow-in-furness, barry, basildon, basingstoke, batley, bedford, bedlington, bedworth, beeston, belper,
  beverley, bexhill, bexley, bexleyheath, bicester, bideford, billericay, birkenhead, birmingham, bishop auckland,
  bishop's stortford, blackburn, blackpool, blaenau gwent, blaydon, bletchley, blyth, bodmin, bognor regis, bolton,
  bootle, boston, bournemouth, bracknell, bradford, braintree, brecon, brent, brentwood, bridgend, bridgwater,
  bridlington, brighouse, brighton, bristol, brixham, brixton, broadstairs, bromley, bromsgrove, broxbourne, burgess
  hill, burnley, burton upon trent, burton-on-trent, bury st edmunds, buxton, caernarfon, caerphilly, camberley,
  camborne, cambridge, camden, cannock, canterbury, canvey island, cardigan, carlisle, carmarthen, castleford,
  catford, chatham, cheadle, chelmsford, cheltenham, chepstow, cheshunt, chester, chester-le-street, chesterfield,
  chichester, chippenham, chorley, cirencester, clacton, clacton-on-sea, cleethorpes, clevedon, clitheroe, coalville,
  colchester, colwyn bay, congleton, consett, corby, coventry, cowes, cramlington, crawley, crewe, cromer, crosby,
  croydon, cwmbran, dagenham, darlington, dartford, darwen, daventry, denbigh, derby, dewsbury, didcot, dolgellau,
  doncaster, dorchester, dorking, dover, droitwich, dudley, dunstable, ealing, east grinstead, eastbourne, eastleigh,
  ebbw vale, ellesmere port, enfield, epping, epsom, exeter, exmouth, falmouth, fareham, farnborough, farnham,
  faversham, felixstowe, fleetwood, folkestone, frome, gainsborough, gateshead, gillingham, glastonbury, glossop,
  gloucester, godalming, goole, gosport, grantham, gravesend, grays, great yarmouth, greenwich, grimsby, guildford,
  hackney, halesowen, halifax, hammersmith, haringey, harlow, harrogate, harrow, hartlepool, harwich, haslingden,
  hastings, hatfield, havant, haverfordwest, haverhill, havering, hayle, hemel hempstead, hereford, hertford, hexham,
  high wycombe, hillingdon, hinckley, hitchin, holyhead, holywell, horsham, hounslow, hucknall, huddersfield,
  huntingdon, hyde, ilford, ilfracombe, ilkeston, ilkley, ipswich, islington, jarrow, keighley, kendal, kenilworth,
  keswick, kettering, kidderminster, king's lynn, kings lynn, kingston upon hull, kingston upon thames, kirkby,
  knaresborough, knowsley, lambeth, lampeter, leamington spa, leatherhead, leeds, leicester, leighton buzzard,
  letchworth, lewes, lewisham, leyland, lichfield, liverpool, llandudno, llanelli, llangefni, llangollen, llantrisant,
  long eaton, loughborough, lowestoft, ludlow, luton, lytham st annes, macclesfield, maesteg, maidenhead, maidstone,
  maldon, malvern, manchester, mansfield, margate, market harborough, marlborough, melton mowbray, merthyr tydfil,
  merton, middlesbrough, milford haven, milton keynes, minehead, monmouth, morecambe, morley, morpeth, neath, newark,
  newbury, newcastle, newcastle upon tyne, newcastle-under-lyme, newham, newmarket, newport, newquay, newton abbot,
  newton aycliffe, newtown, northallerton, northampton, northwich, norwich, nottingham, nuneaton, oakham, oldbury,
  oldham, ormskirk, oswestry, otley, oxford, paignton, peckham, pembroke dock, penarth, penrith, penzance,
  peterborough, peterlee, plymouth, pontefract, pontypool, pontypridd, poole, port talbot, portishead, portsmouth,
  potters bar, prescot, prestatyn, preston, prestwich, ramsgate, rawtenstall, rayleigh, redbridge, redcar, redditch,
  redhill, redruth, reigate, rhondda, rhondda cynon taf, rhyl, rochdale, rochester, romford, romsey, rotherham,
  royal tunbridge wells, tunbridge wells, royton, runcorn, ryde, saffron walden, salford, salisbury, sandwell,
  scarborough, scunthorpe, selby, sevenoaks, sheerness, sheffield, shoreham, shrewsbury, sidcup, sittingbourne,
  skegness, skelmersdale, skipton, sleaford, slough, smethwick, solihull, south shields, southampton, southend,
  southend-on-sea, southport, southwark, spalding, spennymoor, st albans, st austell, st helens, st ives, st neots,
  stafford, staines, stamford, stalybridge, stevenage, stockport, stockton, stockton-on-tees, stoke, stoke-on-trent,
  stourbridge, stowmarket, stratford-upon-avon, stretford, stroud, sunderland, sutton coldfield, swadlincote, swanley,
  swansea, swindon, tamworth, taunton, telford, tewkesbury, thetford, thornaby, thurrock, tilbury, tiverton, todmorden,
  tonbridge, torquay, tower hamlets, tredegar, trowbridge, truro, twickenham, uckfield, urmston, uttoxeter, uxbridge,
  wakefield, wallasey, wallsend, walsall, waltham forest, walthamstow, wandsworth, warminster, warrington, warwick,
  watford, wednesbury, wellingborough, welshpool, welwyn, wembley, west bromwich, weston-super-mare, wetherby,
  weymouth, whitby, whitehaven, whitley bay, whitstable, widnes, wigan, wilmslow, winchester, windsor, winsford,
  wisbech, witham, witney, woking, wokingham, wolverhampton, woolwich, worcester, workington, worksop, worthing,
  wrexham, wythenshawe, yeovil, yate, ystradgynlais
`),
)

/** Places that are also words or names: only after "in", "from", "near" or the like, and with a capital. */
export const placesThatAreWords: ReadonlySet<string> = new Set(
  list(`
  arnold, ash, ashford, bangor, barking, barnet, barry, bath, battle, bedford, beverley, blyth, boston, brent, bury,
  camden, chester, cheadle, cowes, crosby, deal, derby, diss, dover, dudley, ely, epping, frome, grays, hale, halifax,
  harlow, harrow, hastings, hatfield, hereford, hove, hull, hyde, kirkby, lancaster, leek, lewes, lincoln, looe,
  marlborough, marlow, merton, mold, morley, neath, nelson, newark, newport, newtown, otley, poole,
  preston, reading, ripley, ripon, rochester, rugby, rye, sale, sandwich, selby, settle, slough, stafford, stamford,
  stockton, stoke, stone, street, sutton, truro, ware, warwick, wells, windsor, witham, yarm, york
`),
)
