/** Words that turn a statement into its opposite. Contractions (`didn't`) are taken apart before. */
export const NEGATIONS: readonly string[] = /* @__PURE__ */ 'not no never neither nor none nobody nothing nowhere without cannot hardly scarcely barely'.split(' ');

/** Verbs that deny the verb after them: `failed to reach`. */
export const FAILING: readonly string[] =
  /* @__PURE__ */ 'fail fails failed failing refuse refuses refused refusing decline declines declined declining neglect neglected forget forgot cease ceased unable unwilling'.split(' ');

/** Auxiliaries that come and go with a negation: `did not say` beside `said`. */
export const SUPPORT: readonly string[] = /* @__PURE__ */ 'do does did'.split(' ');

/** Words of opposite sense. To put one for the other tells the reader the contrary. */
export const OPPOSITES: readonly (readonly [string, string])[] = /* @__PURE__ */ (
  'guilty innocent|older younger|elder younger|oldest youngest|eldest youngest|increase decrease|increased decreased|increases decreases|rise fall|' +
  'rose fell|rises falls|rising falling|up down|gain loss|gains losses|gained lost|win lose|won lost|wins loses|winning losing|winner loser|' +
  'victory defeat|support oppose|supports opposes|supported opposed|supporting opposing|supporter opponent|supporters opponents|accept reject|' +
  'accepted rejected|uphold reject|upheld rejected|uphold overturn|upheld overturned|upheld dismissed|granted denied|grant deny|rejected backed|' +
  'accepts rejects|approve reject|approved rejected|pass fail|passed failed|legal illegal|lawful unlawful|likely unlikely|able unable|agree disagree|' +
  'agreed disagreed|approve disapprove|approved disapproved|allow ban|allowed banned|allow forbid|permit prohibit|before after|more less|more fewer|' +
  'most least|high low|higher lower|highest lowest|top bottom|first last|best worst|better worse|large small|larger smaller|largest smallest|big small|' +
  'bigger smaller|strong weak|stronger weaker|early late|earlier later|open closed|opened closed|open close|start end|started ended|begin end|' +
  'began ended|buy sell|bought sold|buying selling|friend enemy|ally enemy|allies enemies|alive dead|survived died|safe unsafe|safe dangerous|true false|' +
  'truth lie|fair unfair|happy unhappy|possible impossible|popular unpopular|constitutional unconstitutional|responsible irresponsible|public private|' +
  'domestic foreign|male female|man woman|men women|boy girl|son daughter|brother sister|father mother|husband wife|left right|north south|east west|' +
  'northern southern|eastern western|war peace|success failure|succeeded failed|positive negative|include exclude|includes excludes|with without|' +
  'inside outside|above below|over under|minimum maximum|arrive depart|arrived departed|enter leave|entered left|join leave|joined left|hire fire|' +
  'hired fired|convicted acquitted|conviction acquittal|acquit convict|confirm deny|confirmed denied|admit deny|admitted denied|all some|all none|' +
  'always never|every no|everyone nobody|many few|present absent|liberal conservative|democrat republican|democrats republicans|democratic republican|' +
  'majority minority|winner runner-up|improve worsen|improved worsened|expand shrink|expanded shrank|tighten loosen|tightened loosened|raise lower|' +
  'raised lowered|raise cut|raised cut|encourage discourage|honest dishonest|credible incredible'
)
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);

/** Words that count without being a number. */
export const COUNTING_WORDS: readonly string[] =
  /* @__PURE__ */ 'dozen dozens score scores hundred hundreds thousand thousands million millions billion billions trillion trillions half halves quarter quarters thirds double doubled triple tripled twice thrice percent'.split(
    ' ',
  );

/** Adverbs by which a report stands back from what it tells. */
export const HEDGES: readonly string[] = /* @__PURE__ */ 'reportedly allegedly purportedly supposedly apparently ostensibly'.split(' ');
