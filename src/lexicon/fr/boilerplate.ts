import type { PhraseList } from '../boilerplate.js';

/** French phrases of page furniture. */
export const BOILERPLATE: readonly PhraseList[] = [
  {
    role: 'related',
    ends: ['articles similaires', 'articles liés', 'articles connexes', 'sur le même sujet', 'sur le même thème', 'à découvrir', 'à voir aussi', 'les plus lus', 'articles les plus lus', 'dernières actualités', 'derniers articles', 'articles récents', 'articles recommandés', 'recommandé pour vous', 'vous aimerez aussi', 'vous pourriez aussi aimer', 'plus d\'articles', 'dans la même rubrique', 'à la une', 'le plus lu', 'les plus populaires', 'article précédent', 'article suivant', 'nos recommandations', 'contenus sponsorisés'],
    whole: ['à lire aussi', 'lire aussi', 'voir aussi', 'lire la suite', 'lire plus', 'en savoir plus', 'voir plus', 'voir tout', 'suivant', 'précédent'],
    opening: ['lire aussi', 'à lire aussi', 'à lire :', 'lire également', 'à lire également', 'voir aussi', 'retrouvez', 'sur le même sujet', '>> à lire', '>> lire'],
  },
  {
    role: 'comments',
    ends: ['commentaires', 'commentaire', 'laisser un commentaire', 'laissez un commentaire', 'ajouter un commentaire', 'poster un commentaire', 'réagir', 'vos réactions', 'réactions', 'annuler la réponse', 'aucun commentaire', 'écrire un commentaire'],
    whole: ['répondre', 'signaler', 'nom', 'e-mail', 'envoyer'],
    opening: ['votre adresse e-mail ne sera pas', 'votre adresse de messagerie ne sera pas', 'les champs obligatoires', 'connectez-vous pour'],
    inside: ['ne sera pas publiée', 'champs obligatoires sont'],
  },
  {
    role: 'newsletter',
    ends: ['newsletter', 'newsletters', 'lettre d\'information', 'inscrivez-vous à la newsletter'],
    opening: ['inscrivez-vous', 'abonnez-vous', 'recevez', 'ne manquez rien', 'restez informé'],
    inside: ['notre newsletter', 'nos newsletters', 'la newsletter', 'dans votre boîte'],
  },
  {
    role: 'social',
    whole: ['partager', 'imprimer', 'partager sur facebook', 'partager sur twitter', 'suivez-nous', 'envoyer par e-mail', 'copier le lien', 'écouter', 'partager cet article', 'enregistrer'],
    opening: ['partager sur', 'partagez', 'partager cet', 'suivez-nous', 'cliquez pour partager'],
  },
  {
    role: 'advertisement',
    whole: ['publicité', 'annonce', 'sponsorisé', 'pub', 'la suite après la publicité', 'la suite après cette publicité'],
    opening: ['la suite après'],
  },
  {
    role: 'legal',
    ends: ['mentions légales', 'politique de confidentialité', 'conditions générales', 'cgu', 'cgv', 'gestion des cookies', 'données personnelles'],
    opening: ['tous droits réservés', 'nous utilisons des cookies', 'ce site utilise', 'en poursuivant votre'],
    inside: ['tous droits réservés', 'utilise des cookies', 'politique de confidentialité', 'mentions légales'],
  },
  {
    role: 'paywall',
    whole: ['se connecter', 'connexion', 's\'abonner', 'abonnez-vous', 'je m\'abonne', 'créer un compte', 's\'inscrire'],
    opening: ['déjà abonné', 'il vous reste', 'cet article est réservé', 'la suite est réservée', 'pour lire la suite', 'abonnez-vous pour', 'article réservé'],
    inside: ['réservé aux abonnés', 'réservée aux abonnés', 'sans engagement'],
  },
  {
    role: 'author-bio',
    ends: ['à propos de l\'auteur', 'à propos', 'l\'auteur', 'qui sommes-nous'],
    opening: ['à propos de l\'auteur', 'tous les articles de', 'voir tous les articles'],
  },
  {
    role: 'tags',
    ends: ['mots-clés', 'étiquettes', 'thèmes', 'sujets'],
    opening: ['mots-clés', 'étiquettes', 'tags :', 'thèmes :', 'sujets :'],
  },
  {
    role: 'navigation',
    whole: ['accueil', 'menu', 'rechercher', 'recherche', 'actualité', 'actualités', 'politique', 'économie', 'société', 'sport', 'culture', 'santé', 'météo', 'vidéos', 'monde', 'international', 'contact', 'fermer', 'retour', 'haut de page', 'aller au contenu'],
  },
  {
    role: 'note',
    opening: ['note de la rédaction', 'mise à jour', 'correction :', 'rectificatif', 'cet article a été'],
  },
  {
    role: 'caption',
    opening: ['crédit photo', 'photo :', 'photo d\'illustration', 'image d\'illustration', '© afp'],
    inside: ['(photo ', 'crédit photo', 'photo d\'illustration', '/ afp', '/afp'],
  },
  { role: 'promotion', inside: ['soutenez-nous', 'votre don', 'votre soutien', 'faire un don', 'journalisme indépendant'] },
  { role: 'newsletter', inside: ['inscrivez-vous', 'vous désabonner'] },
  { role: 'author-bio', inside: ['est journaliste', 'elle écrit sur', 'il écrit sur', 'collabore à'] },
];
