import type { BlockHint } from '../../model.js';

/** Words of a class name, id, role or `itemprop` that tell of what an element holds. */
const WORDS: Readonly<Record<BlockHint, string>> = {
  body: 'articlebody storybody storytext bodytext bodycopy postbody entrycontent postcontent articletext articlecontent storycontent richtext',
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
  [['article', 'story', 'post', 'entry', 'main', 'rich'], ['body', 'content', 'text', 'copy'], 'body'],
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

/** A name that begins so speaks of the page's state or of something absent: `has-sidebar`, `no-ads`, `js-nav-open`. */
const STATES = new Set(['has', 'no', 'with', 'without', 'is', 'not', 'hide', 'disable', 'single']);

const LONGEST_NAME = 80;

/** A reader of names, which remembers what it has read: pages repeat few names many times. */
export function createHintReader(): (names: string) => readonly BlockHint[] {
  const known = new Map<string, readonly BlockHint[]>();
  return (names) => {
    const before = known.get(names);
    if (before !== undefined) return before;
    const hints: BlockHint[] = [];
    for (const name of names.split(/\s/)) {
      const hint = name === '' || name.length > LONGEST_NAME ? null : hintOf(name);
      if (hint !== null && !hints.includes(hint)) hints.push(hint);
    }
    known.set(names, hints);
    return hints;
  };
}

function hintOf(name: string): BlockHint | null {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]/)
    .filter((word) => word !== '');
  if (STATES.has(words[0] ?? '')) return null;
  for (const [firsts, partners, hint] of PAIRS) {
    if (words.some((word, i) => firsts.includes(word) && i + 1 < words.length && partners.includes(words[i + 1]!))) return hint;
  }
  // The last word is the thing, what stands before it says which: `comment-author`, `author-comments`.
  for (let i = words.length - 1; i >= 0; i--) {
    const hint = HINTS.get(words[i]!);
    if (hint !== undefined) return hint;
  }
  return HINTS.get(words.join('')) ?? null;
}
