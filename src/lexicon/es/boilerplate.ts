import type { PhraseList } from '../boilerplate.js';

/** Spanish phrases of page furniture. */
export const BOILERPLATE: readonly PhraseList[] = [
  {
    role: 'related',
    ends: ['noticias relacionadas', 'artículos relacionados', 'temas relacionados', 'notas relacionadas', 'contenido relacionado', 'relacionado', 'relacionadas', 'relacionados', 'también te puede interesar', 'te puede interesar', 'te puede gustar', 'te recomendamos', 'le puede interesar', 'lo más leído', 'lo más visto', 'las más leídas', 'más leídas', 'más leídos', 'más noticias', 'últimas noticias', 'entradas recientes', 'artículos recientes', 'recomendados', 'recomendado', 'no te pierdas', 'otras noticias', 'más información', 'más sobre', 'entrada anterior', 'entrada siguiente', 'navegación de entradas', 'destacados', 'lo último', 'tendencias', 'en portada'],
    whole: ['lea también', 'lee también', 'ver también', 'leer más', 'seguir leyendo', 'ver más', 'ver todo', 'más', 'siguiente', 'anterior', 'mostrar más'],
    opening: ['lea también', 'lee también', 'le puede interesar', 'te puede interesar', 'también puede leer', 'también te puede', 'leer más', 'lea:', 'lee:', 'ver también', 'más información', 'mira también', 'puedes leer', 'además:'],
  },
  {
    role: 'comments',
    ends: ['comentarios', 'comentario', 'deja un comentario', 'deja una respuesta', 'deja tu comentario', 'dejar un comentario', 'escribe un comentario', 'añadir comentario', 'agregar comentario', 'cancelar respuesta', 'sin comentarios', 'opiniones', 'comentar'],
    whole: ['responder', 'denunciar', 'nombre', 'correo electrónico', 'enviar', 'publicar'],
    opening: ['tu dirección de correo electrónico no', 'su dirección de correo electrónico no', 'los campos obligatorios', 'inicia sesión para', 'los comentarios'],
    inside: ['no será publicada', 'campos obligatorios están', 'campos necesarios están'],
  },
  {
    role: 'newsletter',
    ends: ['boletín', 'boletines', 'newsletter', 'suscríbete al boletín'],
    opening: ['suscríbete', 'suscríbase', 'regístrate', 'recibe', 'recibí', 'no te pierdas'],
    inside: ['nuestro boletín', 'nuestra newsletter', 'en tu correo', 'a tu correo'],
  },
  {
    role: 'social',
    whole: ['compartir', 'imprimir', 'tuitear', 'síguenos', 'seguinos', 'copiar enlace', 'compartir en facebook', 'compartir en twitter', 'guardar', 'escuchar', 'comparte'],
    opening: ['compartir en', 'comparte', 'síguenos', 'seguinos', 'haz clic para compartir', 'compártelo'],
  },
  {
    role: 'advertisement',
    whole: ['publicidad', 'anuncio', 'anuncios', 'contenido patrocinado', 'patrocinado'],
  },
  {
    role: 'legal',
    ends: ['aviso legal', 'política de privacidad', 'política de cookies', 'términos y condiciones', 'términos de uso', 'condiciones de uso'],
    opening: ['todos los derechos reservados', 'utilizamos cookies', 'este sitio utiliza', 'esta web utiliza', 'usamos cookies', 'prohibida la reproducción'],
    inside: ['todos los derechos reservados', 'política de privacidad', 'utiliza cookies', 'política de cookies'],
  },
  {
    role: 'paywall',
    whole: ['iniciar sesión', 'inicia sesión', 'registrarse', 'suscribirse', 'suscríbete', 'acceder', 'crear cuenta'],
    opening: ['ya eres suscriptor', 'para seguir leyendo', 'contenido exclusivo', 'este contenido es', 'hazte suscriptor'],
    inside: ['para suscriptores', 'exclusivo para suscriptores', 'solo para suscriptores'],
  },
  {
    role: 'author-bio',
    ends: ['sobre el autor', 'sobre la autora', 'acerca del autor', 'quiénes somos'],
    opening: ['sobre el autor', 'acerca del autor', 'ver todas las entradas', 'más artículos de'],
  },
  {
    role: 'tags',
    ends: ['etiquetas', 'temas', 'archivado en'],
    opening: ['etiquetas:', 'temas:', 'archivado en', 'en esta nota:', 'tags:'],
  },
  {
    role: 'navigation',
    whole: ['inicio', 'menú', 'buscar', 'contacto', 'política', 'economía', 'deportes', 'cultura', 'sociedad', 'mundo', 'internacional', 'opinión', 'salud', 'tecnología', 'portada', 'cerrar', 'volver', 'ir al contenido', 'volver arriba', 'saltar al contenido'],
  },
  {
    role: 'note',
    opening: ['nota del editor', 'nota de la redacción', 'fe de errores', 'actualización:', 'corrección:'],
  },
  {
    role: 'caption',
    opening: ['foto:', 'fotos:', 'imagen:', 'fotografía:', 'crédito:', 'foto de archivo'],
    inside: ['(foto:', 'foto de archivo', '/ efe', '/efe', '(efe)'],
  },
  { role: 'promotion', inside: ['haz una donación', 'tu apoyo', 'tu donación', 'periodismo independiente'] },
  { role: 'newsletter', inside: ['suscríbete a'] },
  { role: 'author-bio', inside: ['es periodista', 'escribe sobre', 'ha trabajado en'] },
];
