import { parseArticle } from 'copydesk';

globalThis.headline = parseArticle('Harbour reopens\n\nThe harbour reopened on Monday.').headline;
