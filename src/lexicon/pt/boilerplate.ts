import type { PhraseList } from '../boilerplate.js';

/** Portuguese phrases of page furniture. */
export const BOILERPLATE: readonly PhraseList[] = [
  {
    role: 'related',
    ends: ['leia mais', 'notícias relacionadas', 'artigos relacionados', 'posts relacionados', 'matérias relacionadas', 'relacionados', 'relacionadas', 'veja mais', 'você também pode gostar', 'você pode gostar', 'mais lidas', 'as mais lidas', 'mais lidos', 'últimas notícias', 'posts recentes', 'artigos recentes', 'recomendados', 'mais notícias', 'outras notícias', 'notícia anterior', 'próxima notícia', 'navegação de post', 'destaques', 'saiba mais', 'conteúdo relacionado'],
    whole: ['leia também', 'veja também', 'ler mais', 'continue lendo', 'ver mais', 'ver tudo', 'mostrar mais', 'próximo', 'anterior'],
    opening: ['leia também', 'leia mais', 'leia:', 'veja também', 'veja mais', 'saiba mais', 'confira também', 'clique aqui'],
  },
  {
    role: 'comments',
    ends: ['comentários', 'comentário', 'deixe um comentário', 'deixe uma resposta', 'deixe seu comentário', 'escreva um comentário', 'adicionar comentário', 'cancelar resposta', 'comentar', 'nenhum comentário'],
    whole: ['responder', 'denunciar', 'nome', 'e-mail', 'enviar'],
    opening: ['o seu endereço de e-mail não', 'seu endereço de e-mail não', 'campos obrigatórios', 'você precisa fazer'],
    inside: ['não será publicado', 'campos obrigatórios são', 'os comentários são de responsabilidade'],
  },
  {
    role: 'newsletter',
    ends: ['newsletter', 'assine a newsletter'],
    opening: ['assine', 'inscreva-se', 'cadastre-se', 'receba', 'subscreva'],
    inside: ['nossa newsletter', 'no seu e-mail', 'em seu e-mail'],
  },
  {
    role: 'social',
    whole: ['compartilhar', 'compartilhe', 'partilhar', 'imprimir', 'siga-nos', 'tweetar', 'copiar link', 'ouvir', 'compartilhar no facebook', 'compartilhar no twitter'],
    opening: ['compartilhe', 'compartilhar no', 'partilhar', 'clique para compartilhar', 'siga-nos', 'siga o'],
  },
  {
    role: 'advertisement',
    whole: ['publicidade', 'anúncio', 'anúncios', 'continua após a publicidade', 'patrocinado'],
    opening: ['continua após'],
  },
  {
    role: 'legal',
    ends: ['política de privacidade', 'termos de uso', 'termos e condições', 'aviso legal'],
    opening: ['todos os direitos reservados', 'utilizamos cookies', 'este site utiliza', 'este site usa', 'proibida a reprodução'],
    inside: ['todos os direitos reservados', 'política de privacidade', 'utiliza cookies'],
  },
  {
    role: 'paywall',
    whole: ['entrar', 'cadastrar', 'assine', 'assinar', 'fazer login', 'criar conta'],
    opening: ['já é assinante', 'para continuar lendo', 'conteúdo exclusivo', 'este conteúdo é exclusivo'],
    inside: ['exclusivo para assinantes', 'para assinantes'],
  },
  {
    role: 'author-bio',
    ends: ['sobre o autor', 'sobre a autora', 'quem somos'],
    opening: ['sobre o autor', 'ver todos os posts', 'todos os artigos de'],
  },
  {
    role: 'tags',
    ends: ['etiquetas', 'tópicos', 'assuntos'],
    opening: ['tags:', 'etiquetas:', 'assuntos:', 'tópicos:'],
  },
  {
    role: 'navigation',
    whole: ['início', 'menu', 'buscar', 'pesquisar', 'contato', 'contacto', 'política', 'economia', 'esportes', 'desporto', 'cultura', 'mundo', 'opinião', 'saúde', 'fechar', 'voltar', 'ir para o conteúdo', 'pular para o conteúdo', 'voltar ao topo'],
  },
  {
    role: 'note',
    opening: ['nota do editor', 'nota da redação', 'atualização:', 'errata', 'correção:'],
  },
  {
    role: 'caption',
    opening: ['foto:', 'fotos:', 'imagem:', 'crédito:', 'reprodução/'],
    inside: ['(foto:', 'foto: reprodução', '/agência', 'divulgação)'],
  },
  { role: 'promotion', inside: ['faça uma doação', 'seu apoio', 'sua doação', 'jornalismo independente'] },
  { role: 'newsletter', inside: ['inscreva-se'] },
  { role: 'author-bio', inside: ['é jornalista', 'escreve sobre', 'já trabalhou'] },
  { role: 'paywall', inside: ['para continuar lendo', 'para continuar a ler'] },
];
