/** What the text says when it asks for a feature. `not` silences a sentence; both are tested on folded text. */
export interface FeatureCue {
  readonly yes: RegExp;
  readonly not: RegExp | null;
}

export type FeatureName = "billing" | "email" | "jobs" | "fileUpload" | "multiTenant" | "search" | "realtime" | "ai" | "export" | "notifications" | "payments" | "auditLog" | "publicApi";

export const FEATURE_CUES: Readonly<Record<FeatureName, FeatureCue>> = {
  billing: {
    yes: /\b(subscription (plans?|tiers?|billing|fees?|model|management|required|based)|subscription\/|pricing (plans?|tiers?)|paid plans?|pro plan|free plan|premium (plan|subscription|tier|users?|version)|freemium|free trial|monthly subscription|annual subscription|saas subscription|subscription \(|charge (money|customers|users) (per|monthly|as)|paywall|upgrade (to|their) (a )?(paid|premium|pro|plan)|abonnement mensuel|abonnements?|suscripcion mensual|planes de suscripcion|assinatura mensal|plano pago|monatliches abo|订阅)\b/,
    not: /\b(gym|membership|member|newsletter|insurance|customers? subscribe|no subscription|without subscription|meal)\b/,
  },
  email: {
    yes: /\b(e-?mails?|emailed|mailing|newsletter|mailgun|sendgrid|smtp|correos? electronicos?|por correo|par (e-?mail|courriel)|per e-?mail|邮件)\b/,
    not: /\b(e-?mail (address(es)?|and password|\/password|or username|verification only)|(name|phone|username|password|address|telefono|telefone|nome|nombre|apellido|nom|nif|cpf|adresse|telefon|contact|website|company|id)\s*(,|and|\/|&|y|e|et|or)+\s*(an? )?e-?mail|e-?mail\s*(,|and|\/|&|\+|y|e|et|or)+\s*(an? )?(password|phone|name|username|address|stay|contact|company|telefono|mobile|role|profile|date|zip|notes?|data)|(login|log in|sign ?up|sign in|register|authenticat\w*|inscription)\b[^.]{0,40}\be-?mail|e-?mail (login|sign ?up|sign in|auth\w*)|valid e-?mail|unique e-?mail|user e-?mail|email:|instead of e-?mail|replac\w* e-?mail|via phone, email|not (send|use) e-?mail|e-?mail-ready)\b/,
  },
  jobs: {
    yes: /\b(automatic(ally)? (send|sends|sent|remind|reminders?|generat\w*|charge\w*|bill\w*|updat\w*|renew\w*|expir\w*|notif\w*|email\w*|sync\w*|escalat\w*|follow\w*|calculat\w* (late|interest))|automate[sd]? (\w+ ){0,2}(reminders?|follow-?ups?|notifications?|emails?|billing|invoic\w*|messages?|alerts?|workflows?|reports?|processing|payroll|nurturing)|auto-?(renew|remind|bill|generate|expire|send|cancel|close)\w*|reminders?|recurring (invoice|payment|billing|charge|task|order|expense|donation)\w*|scheduled (jobs?|tasks? run|emails?|reports?|sync|messages?|notifications?|posts?|publishing)|background (jobs?|processing|tasks?|worker)|cron|nightly|(daily|weekly|monthly) (digest|summary|e-?mail|report|sync|reminder)s?|digest|overdue (alerts?|notices?|notifications?|reminders?)|transcri(be|bes|ption|bing)|expir(y|ation) (alerts?|notices?|reminders?)|if (the )?\w+ is due|when (a |the )?\w+ (is|are) (over)?due|recordatorios?|automaticos? (por|de)|mensajes automaticos|envie mensajes|lembretes?|rappels?|erinnerung(en)?|mahnung(en)?|follow-?ups? automat\w*|bill (their|our|the) \w+ automatically|定时|自动发送|提醒)\b/,
    not: /\b(no (automation|reminders?)|not automat\w*|manual reminders?|automatic (login|logout|backup|scaling|board)|backup|reminder notes)\b/,
  },
  fileUpload: {
    yes: /\b((?:photos?|pictures?|images?|documents?|files?|scans?|receipts?) (?:can |may |must |should |are |is )(?:also )?(?:be )?(?:attached|added|uploaded|stored)|upload(s|ed|ing)?|attach(ments?|ing)?( files?| documents?| photos?| images?)?|photos?|pictures?|images? (of|for)|file (storage|upload|attachment|management)|documents? (storage|management|handling|upload)|store (\w+ )?(documents?|files?|pictures?|photos?|images?)|profile (picture|photo|image)|thumbnails?|avatar|media (library|content|files)|attachments?|scan(ned)? documents?|import (\w+ ){0,4}(csv|excel|file)|csv import|resume|cv upload|cover letter|ajout de photos|photos|fotos?|subir (archivos|documentos|imagenes)|adjuntar|anexar|hochladen|bilder|televers\w*|fichiers?|上传)\b/,
    not: /\b(no uploads?|upload (speed|bandwidth)|docker|deploy|image (tag|container)|docker images?|png|<img|screenshots?|resume url|photo booth|attach activit\w*|(?<!\b(?:photos?|pictures?|images?|documents?|files?|scans?|receipts?|pdfs?|attachments?) (?:[a-z]+ ){0,4})attach(ed)? to|icebox|resume (work|later)|resum(e|ing) the|image is printed|receipt \(image)\b/,
  },
  multiTenant: {
    yes: /\b(multi-?tenan(t|cy)|(?:an?|each|every) (?:restaurant|clinic|company|school|business|agency|firm|club|church|hotel|gym|studio|organi[sz]ation|practice|shop|store|salon) (?:can )?(?:signs? up|registers?|subscribes|creates? an? (?:account|workspace))|multiple (organi[sz]ations|companies|businesses|agencies|clinics|schools|firms|tenants|workspaces|stores|restaurants|gyms|clubs|churches|hotels)|each (organi[sz]ation|company|business|agency|clinic|school|firm|workspace|tenant|team|church|club) (has|have|can|gets|manages|should|its|is)|(various|different) organi[sz]ations (that|who|which) (will )?use|register (my|their|an|the) (agency|organi[sz]ation|company|business|school|clinic|firm|club|church)|organi[sz]ations? (can )?(sign up|register|onboard)|white-?label|saas platform for|per (organi[sz]ation|company|workspace|tenant) (data|isolation)|data isolation|firm (settings|branding)|multi-?(negocio|empresa|company|business)|mas de un negocio|varias empresas|plusieurs (entreprises|associations|organisations)|mandant(en)?fahig|多租户)\b/,
    not: /\b(out of scope|not multi|single organi[sz]ation|payroll system designed)\b/,
  },
  search: {
    yes: /\b(search(es|ed|ing|able|box|bar)?|find (\w+ ){0,3}by|filter(ing|s|ed)? (and|or|by|\w+ by|functionality|options)|search and filter|look ?up|browse (\w+ )?(by|based)|full-?text|buscar|busqueda|buscador|facil de buscar|recherch\w*|pesquis(a|ar)|suche|suchen|filtrage|filtrer|filtrar|possible to find|查询|搜索)\b/,
    not: /\b(search engine|seo|research(es|ers?|ing|ed)?|job search(ing)? (is|was)|no search|searching for jobs is|looking for jobs|of searching|search results within|display search results)\b/,
  },
  realtime: {
    yes: /\b(real-?time|live (chat|updates?|tracking|status|scores?|location|dashboard|feed|stream(ing)?|lectures?|map|notifications?|view)|websockets?|instant (updates?|messag\w+|chat|notifications?)|chat|tiempo real|temps reel|echtzeit|tempo real|push updates|实时|聊天)\b/,
    not: /\b(not real-?time|no real-?time|real-?time (calculation|math|search)|future|out of scope|ai-based chat|chatbot|chat with ai|chart)\b/,
  },
  ai: {
    yes: /\b(ai|artificial intelligence|machine learning|ml model|llm|gpt(-?\d)?|openai|chatgpt|generative|natural language|ai-(powered|based|generated|driven|assisted)|chatbot|computer vision|image recognition|facial recognition|speech-to-text|predictive model\w*|recommendation engine|smart recommendations|inteligencia artificial|\bia\b|sugerencias inteligentes|intelligence artificielle|kunstliche intelligenz|\bki\b|人工智能|智能推荐)\b/,
    not: /\b(breeding|natural \/ ai|no ai|without ai|artificial insemination|ai bull|future|ai tools? (used|were)|built with ai|cursor|copilot|claude|lovable|bolt)\b/,
  },
  export: {
    yes: /\b(export(s|ed|ing|able|ation)?|download(s|able|ed|ing)? (\w+ ){0,4}(as|in|csv|pdf|excel|reports?|xlsx|invoices?)|downloadable|csv( and|\/| or)? ?(pdf)? ?(export|download|format)|(as|to|in) (csv|pdf|excel|xlsx)|pdf (export|generation|download|document)|generat\w+ (a )?pdfs?|exportar|exporter|export au format|exportieren|descargar|baixar|telecharger|导出)\b/,
    not: /\b(import from|export const|module\.exports|export \{|export default|export-import|import\/export (company|business)|no export|exported from)\b/,
  },
  notifications: {
    yes: /\b(notif(y|ies|ied|ication|ications|ying)|alerts?|alerted|push (notifications?|messages?)|in-?app (messages?|notifications?)|reminders?|be notified|get notified|warn(s|ed|ing)? (me|users|when|(the|an?|all) [a-z]+)|(tell|inform)s? the [a-z]+( [a-z]+)? (when|if|that|before|by)|notifie(s|r|nt)?|notificar|notificaci\w+|notificac\w+|alertas?|avisos?|aviser|benachrichtig\w*|通知|提醒)\b/,
    not: /\b(no notifications?|toast|react-toastify|success\/error messages|error alerts?|alert\(|not (send|need) notifications?|notification of copyright|disable notifications only|stock(out)? alert is|sms is not)\b/,
  },
  payments: {
    yes: /\b(stripe|paypal|razorpay|apple pay|google pay|mpesa|m-pesa|klarna|braintree|(book|order|reserve|rent|buy)(s|ing)? [^.;]{0,40}\band pay(s|ing)?\b|square payments?|mollie|mercado ?pago|payment (gateway|processing|integration|processor|provider)|online payments?|pay(s|ing)? (online|(in|inside|within|through) the app|for|with|via|by (credit |debit )?card|through|their|rent|(the|an?|his|her|our|my) ([a-z]+ ){0,2}(fees?|deposits?|dues|subscription|membership|bills?)|[a-z -]{3,30} (by|with a) (credit |debit )?card)|make (a |secure |online )?payments?|checkout|purchase (\w+ ){0,3}(tickets?|products?|items?|courses?|credits)|buy (\w+ ){0,2}(tickets?|products?|items?|courses?|credits|tokens)|credit cards?|debit cards?|card payments?|donate online|spendden|spenden (konnen|mochte)|accept payments?|in-app purchases?|add to cart|shopping cart|paiement en ligne|payer en ligne|pago en linea|pagar en linea|pagos online|pagamento online|online bezahlen|在线支付|微信支付|支付宝)\b/,
    not: /\b(no (online )?payments?|manual payment|record(ed|s|ing)? payments?|payment tracking|without payment|main propre|en efectivo|future|subscription billing|log payments|late payment|check-?out (guests|date)|subscription\/paywall|issue payments|libra|check ?out a book|dinheiro|registro (manual|flexible)|check in|check-in)\b/,
  },
  auditLog: { yes: /\b(audit (trail|log|logs|logging|history)|activity log(s|ging)?|change history|access logs?|trazabilidad|journal d'audit|who changed what|(every|each|all) (\w+ )?(changes?|edits?) (must|should|is|are|has to|have to|needs? to|will) (be )?(logged|recorded|tracked)|(log|record|track)(s|ed)? (all|every|each) (\w+ )?(changes?|edits?)|history of changes)\b/, not: /\b(no audit|security audits?)\b/ },
  publicApi: { yes: /\b(public api|api (keys?|tokens?|access) for|third-party (developers?|integrations?)|open api for|developer api|webhooks? for (customers|partners))\b/, not: /\bthird-party (cookies|libraries)\b/ },
};
/** Cues that hold only outside technology and design sections, and those that may stand anywhere in the text. */
export const ANYWHERE: ReadonlySet<FeatureName> = new Set<FeatureName>(["payments", "billing"]);
