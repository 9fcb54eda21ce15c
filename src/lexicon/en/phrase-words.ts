/** Words that tell where noun phrases begin and end. Lower case, separated by spaces. */
export const PHRASE_WORDS = {
  /** Stand first in their noun phrase. */
  article: 'the a an this these those its their his her our my your',
  /** Prepositions that attach to the noun before them: `a spokesman for`, `residents of`. */
  attached: 'of for at in from with on to about near against behind between within inside across outside under by who than',
  /** Participles that say who passes a text on, and end the phrase of the text: `a memo seen by`. */
  linking: 'seen obtained published carried cited quoted viewed released issued posted reviewed printed broadcast aired',
  /** The same, but they stand before their noun as well: `a leaked memo`. */
  linkingOrBefore: 'leaked sent distributed',
  /** Begin an adverbial or a clause behind a noun phrase. */
  closing: 'during after before following amid as when while because via through speaking told said',
  /** Prepositions and conjunctions that begin an adverbial behind a cue: `said in a statement`. */
  adverbial: 'in on at during after before following amid by via through from for with without as when while about of over since until under regarding despite outside near upon against into within because if',
  /** Verbs of motion and being, before a preposition: `came from`, `went to`, `stood by`. */
  irregular: 'cut set put hit sold bought held paid built sought brought spent sent lost won found',
  plainVerb: 'came went sat stood fell ran got made took gave left met lay rose grew began led won lost fought sent spoke turned looked moved returned arrived pointed joined worked lived stayed appeared happened occurred wrote drew flew drove broke chose woke swore threw knew shook saw became sank sang sprang wore tore rode froze stole hid ate forgot overcame undertook withdrew comes goes stands sits runs leads points works lives',
  /** Words in -ed that describe the noun before them. */
  naming: 'named called identified based hundred united',
  /** Conjunctions that open a sentence without being part of what it says. */
  opening: 'but and so yet',
  /** Go on with a clause behind `they say,`, beside `and`. */
  joining: 'but so although while because including',
  /** Begin a clause that tells when somebody spoke: `he said as he left`. */
  moment: 'after before when while as once until',
  /** Prepositions of time, place and occasion: `said at the rally`. */
  placing: 'at in on during after before under amid outside inside',
  /** Make somebody do what follows: `forced Holm to admit`. */
  making:
    'force forced forces forcing compel compelled compels compelling push pushed pushes pushing prompt prompted prompts prompting lead led leads leading oblige obliged obliges cause caused causes causing pressure pressured pressed get got gets getting',
  /** Before a verb without a tense of its own. */
  modal: 'will would can could may might must shall should cannot to',
  /** Verbs whose passive tells what its subject feels or says: `was worried`, `was quoted`. */
  felt: 'worry concern convince assure persuade determine commit quote',
  /** Adverbs that no name is spelt like, for headlines in capitals. */
  headlineAdverb: 'just also still already now again',
} as const;
