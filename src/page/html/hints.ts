import type { BlockHint } from '../../model.js';
import { isUnseenName } from './hidden.js';

/** Words of a class name, id, role or `itemprop` that tell of what an element holds. */
const WORDS: Readonly<Record<BlockHint, string>> = {
  body: 'wysiwyg articlebody storybody storytext bodytext bodycopy postbody entrycontent postcontent articletext articlecontent storycontent richtext',
  headline: 'headline headlines hed title entrytitle posttitle pagetitle articletitle',
  deck: 'deck dek standfirst subtitle subheadline subhead subheading lede teaserline kicker strapline intro excerpt summary abstract',
  byline: 'byline bylines author authors authorname writer contributor contributors vcard autor auteur autore',
  date: 'date dates dateline time timestamp published publish publishdate pubdate datepublished datemodified updated modified datetime datum fecha',
  caption: 'caption captions credit credits photocredit imagecredit wpcaption cutline photographer imagecaption legend copyright',
  note: 'correction corrections clarification editornote editorsnote note updatednote disclosure',
  comments: 'comment comments commentlist disqus respond reply replies discussion livefyre coral viafoura usercomment',
  related:
    'related recirc recirculation recommended recommendation recommendations outbrain taboola morefrom morestories readnext readmore trending popular mostread mostpopular latest alsoread seealso teaser teasers onward upnext suggested similar river jsonfeed feed headlineslist verwandt relacionadas relacionados',
  navigation:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager skip skiplink toolbar topbar tabs dropdown hamburger megamenu toc sitemap',
  sidebar: 'sidebar rail rightrail siderail sidecolumn widget widgets secondary',
  header: 'header masthead siteheader topheader branding logo',
  footer: 'footer sitefooter colophon bottombar',
  social: 'social share sharing sharebar sharetools sharethis addthis addtoany follow followus socials tweet facebook whatsapp twitter instagram',
  newsletter: 'newsletter newsletters subscribe subscription signup mailchimp emailsignup optin',
  advertisement:
    'ad ads adv advert adverts advertisement advertising advertorial adslot adunit adbox adwrapper adcontainer sponsor sponsored sponsors dfp adsense googlead banner promoted commercial anzeige werbung publicidad publicite',
  promotion: 'promo promos promotion promobox cta donate donation donations callout appeal support membership upsell app appdownload giveaway',
  'author-bio': 'bio biography authorbio authorbox aboutauthor aboutauthors authorinfo authorcard authorprofile',
  tags: 'tag tags taglist topics topic keywords categories category cats tagcloud hashtags labels',
  paywall: 'paywall regwall piano tpmodal premium meter metered gateway subscriber subscribers',
  legal: 'copyright disclaimer legal privacy terms cookie cookies consent gdpr',
};

/** Two words of one name that tell together what neither tells alone. */
const PAIRS: readonly (readonly [words: readonly string[], partners: readonly string[], hint: BlockHint])[] = [
  [['article', 'story', 'post', 'entry', 'main', 'rich', 'name', 'page'], ['body', 'content', 'text', 'copy'], 'body'],
  [['author', 'authors', 'contributor', 'writer'], ['bio', 'box', 'info', 'card', 'profile', 'about', 'description', 'biography'], 'author-bio'],
  [
    ['read', 'more', 'also', 'most', 'you', 'up', 'see'],
    ['next', 'stories', 'articles', 'from', 'like', 'news', 'read', 'popular', 'also', 'posts', 'links'],
    'related',
  ],
  [['sign', 'opt'], ['up', 'in'], 'newsletter'],
  [['read', 'skip'], ['nav', 'content'], 'navigation'],
  [['editor', 'editors'], ['note'], 'note'],
];

const HINTS = new Map<string, BlockHint>();
for (const [hint, words] of Object.entries(WORDS) as [BlockHint, string][]) for (const word of words.split(' ')) HINTS.set(word, hint);
const FOLLOWERS = new Map<string, Map<string, BlockHint>>();
for (const [words, partners, hint] of PAIRS) {
  for (const word of words) {
    const followers = FOLLOWERS.get(word) ?? new Map<string, BlockHint>();
    for (const partner of partners) if (!followers.has(partner)) followers.set(partner, hint);
    FOLLOWERS.set(word, followers);
  }
}

/** What follows one of these in a name is a state of the page, or beside the element, or absent: `has-sidebar`, `text-with-summary`, `no-ads`. */
const STATES = new Set(['has', 'no', 'with', 'without', 'is', 'not', 'hide', 'disable', 'show', 'and']);

const LONGEST_NAME = 80;

/** What names tell of an element. */
export interface Naming {
  readonly hints: readonly BlockHint[];
  /** The element is for screen readers alone, or asks for consent. */
  readonly unseen: boolean;
}

/** Reads the names of an element: class, id, `itemprop`. */
export type NameReader = (names: readonly string[]) => Naming;

/** A reader that remembers what it has read: pages repeat few names many times. */
export function createNameReader(): NameReader {
  const attributes = new Map<string, Naming>();
  const words = new Map<string, Naming>();

  function readName(name: string): Naming {
    let naming = words.get(name);
    if (naming !== undefined) return naming;
    const hint = name.length > LONGEST_NAME ? null : hintOf(wordsOf(name));
    const unseen = isUnseenName(name);
    naming = hint === null && !unseen ? NOTHING : { hints: hint === null ? [] : [hint], unseen };
    words.set(name, naming);
    return naming;
  }

  function readAttribute(value: string): Naming {
    let naming = attributes.get(value);
    if (naming !== undefined) return naming;
    naming = NOTHING;
    for (let i = 0; i < value.length; ) {
      while (i < value.length && value.charCodeAt(i) <= 32) i++;
      const start = i;
      while (i < value.length && value.charCodeAt(i) > 32) i++;
      if (i > start) naming = both(naming, readName(value.slice(start, i)));
    }
    attributes.set(value, naming);
    return naming;
  }

  return (names) => {
    let naming = NOTHING;
    for (const name of names) if (name !== '') naming = both(naming, readAttribute(name));
    return naming;
  };
}

const NOTHING: Naming = { hints: [], unseen: false };

function both(a: Naming, b: Naming): Naming {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  return { hints: [...a.hints, ...b.hints.filter((hint) => !a.hints.includes(hint))], unseen: a.unseen || b.unseen };
}

/** The words of `relatedPosts`, `related-posts` and `related_posts2`, lower case. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  let start = -1;
  let lowerBefore = false;
  for (let i = 0; i <= name.length; i++) {
    const code = name.charCodeAt(i);
    const lower = code >= 97 && code <= 122;
    const upper = code >= 65 && code <= 90;
    if (start >= 0 && (!(lower || upper) || (upper && lowerBefore))) {
      words.push(name.slice(start, i).toLowerCase());
      start = -1;
    }
    if (start < 0 && (lower || upper)) start = i;
    lowerBefore = lower;
  }
  return words;
}

function hintOf(words: readonly string[]): BlockHint | null {
  let end = words.findIndex((word) => STATES.has(word));
  if (end < 0) end = words.length;
  for (let i = 0; i + 1 < end; i++) {
    const hint = FOLLOWERS.get(words[i]!)?.get(words[i + 1]!);
    if (hint !== undefined) return hint;
  }
  // The last word is the thing, what stands before it says which: `comment-author`, `author-comments`.
  for (let i = end - 1; i >= 0; i--) {
    const hint = HINTS.get(words[i]!);
    if (hint !== undefined) return hint;
  }
  return null;
}
