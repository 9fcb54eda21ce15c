import type { Stance } from '../../model.js';

/**
 * Verbs that report what somebody says, by what they add to bare saying. A regular verb stands alone; an irregular one with its
 * past tense and participle, joined by slashes.
 */
export const REPORTING_VERBS: readonly (readonly [stance: Stance, verbs: string])[] = [
  [
    'neutral',
    'say/said tell/told add write/wrote/written report state announce ask call describe speak/spoke/spoken note mention comment explain tweet post reply respond answer ' +
      'remark observe recall quote cite recount relate testify continue conclude go/went/gone inform notify brief publish declare name term label dub refer outline ' +
      'detail indicate signal reiterate repeat think/thought believe expect see/saw/seen consider estimate predict forecast project suggest propose hint imply discuss ' +
      'address broadcast/broadcast email joke quip wonder muse sigh',
  ],
  ['assertive', 'insist maintain assert argue contend affirm emphasize emphasise stress underscore underline vow promise pledge swear/swore/sworn assure reassure boast proclaim reaffirm guarantee brag profess'],
  ['doubting', 'claim allege purport charge accuse speculate suspect suppose deny dispute question doubt'],
  ['factive', 'admit acknowledge concede confess reveal disclose confirm recognize recognise realize realise show/showed/shown prove point discover divulge leak expose'],
  ['directive', 'urge demand order warn advise request instruct command insist call beg plead implore recommend caution appeal press encourage exhort remind ask invite'],
  [
    'hostile',
    'blast slam criticize criticise condemn denounce attack assail decry lambast lambaste rip bash deride mock ridicule chide rebuke scold castigate excoriate berate deplore ' +
      'blame fault lash hit hammer pan skewer savage scoff sneer snap fume rail brand slander vilify malign lament complain protest object threaten taunt dismiss reject hector ' +
      'censure reprimand admonish reproach impugn pillory trash torch roast',
  ],
  ['approving', 'hail praise laud applaud commend welcome tout celebrate endorse cheer salute thank credit compliment extol champion congratulate admire defend back'],
];
