/** Headings of sections that list the people who use the product. */
export const ROLE_SECTION = /\b(user )?(roles?|actors?|personas?|user types?|types? of users?|users and roles|user groups?|user classes|access levels|target users|who is this app for|primary users|perfis|perfiles|papeis|roles de usuario|profils?|benutzerrollen|rollen|nutzer|akteure|utilisateurs|usuarios|tipos de usuario|角色|用户)\b|^(?:the |our |main )?users(?: of the (?:app|system|product))?:?$|^who uses (?:it|the \w+)\??$/;
/** Columns and labels before the name of who does something. */
export const ACTOR_LABEL = /^(actors?|roles?|users?|persona|who|as an?|ator(es)?|acteurs?|akteure?|actor(es)?|rol|papel|utilisateur|角色|参与者)$/;
/** "As a librarian, I want ..." in several languages. */
export const STORY = [
  /^\P{L}*as (?:an?|the|s)\s+([\p{L}][\p{L}\s/&'-]{1,40}?)\s*(?:\([^)]*\))?\s*(?:,|:|\bi\b|\bwhen\b|\bthen\b|$)/iu,
  /^como\s+(?:un[ao]?\s+)?([\p{L}][\p{L}\s/-]{1,40}?)\s*(?:,|quiero|quero|puedo|posso|deseo|necesito|preciso|\n|$)/iu,
  /^en tant qu['e]\s*(?:une?\s+)?([\p{L}][\p{L}\s/-]{1,40}?)\s*(?:,|je\b|j'|\n|$)/iu,
  /^als\s+(?:eine?r?\s+)?([\p{L}][\p{L}\s/-]{1,40}?)\s*(?:,|möchte|will|kann|\n|$)/iu,
  /^作为(?:一名|一个)?\s*(\p{Script=Han}{2,6})/u,
];
/** Words before or after a role that are no part of its name. */
export const ROLE_NOISE = /\b(registered|logged[- ]in|authenticated|authorized|authorised|un-?authori[sz]ed|new|existing|potential|prospective|returning|regular|standard|competitive|frequent|busy|typical|normal|either|nested|live|individual|active|current|promoted|upcoming|specific|certain|assigned|interested|usu[aá]rios?|anonymous|unregistered|role|roles|account|accounts|stories|story|functions?|features?|side|panel|dashboard|portal|users?|module|perfil|profil|role:|rol)\b/giu;
/** Those who build the product; of them the text must say more than that they act. */
export const BUILDERS = /^(?:developer|tester|designer|business analyst|scrum master|product owner|evaluator|contributor|maintainer)$/;
