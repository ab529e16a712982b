/** Words that a world of the generated app already uses. Everything is lower-case snake unless it says class or URL. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** With the letters that read like digits, which linters refuse as names. */
const pythonKeywords = words(`
  i l o false none true and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield match case self cls super`);

const pythonBuiltins = words(`
  abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits
  delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex
  id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow
  print property quit range repr reversed round set setattr slice sorted staticmethod str sum tuple type vars zip`);

const typescriptKeywords = words(`
  abstract arguments as async await boolean break case catch class const constructor continue debugger declare default
  delete do else enum eval export extends false finally for from function get if implements import in instanceof
  interface is keyof let module namespace never new null number object package private protected prototype public
  readonly require return set static string super switch symbol this throw true try typeof undefined unique unknown var
  void while with yield any`);

/** Reserved in PostgreSQL, also where a function or type name may stand. */
const sqlReserved = words(`
  all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
  full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
  localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning
  right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user
  using variadic verbose when where window with`);

/** Attributes of a declarative model class, and names its body reads while it is being built. */
const modelAttributes = words(`
  metadata registry query query_class session bool bytes date datetime decimal dict enum fields float int list object
  property relationship mapped mapped_column func set str super time tuple uuid validate validates db sa ma orm dt
  build create stub reset_sequence adjust_kwargs copy construct json schema from_orm parse_obj parse_raw
  model_validate model_dump model_fields model_config model_copy model_construct to_string value_of has_own_property`);

/** Columns, relationships and list parameters that every table or endpoint has. */
const standardKeys = words(`
  id workspace workspace_id created_by created_by_id created_at updated_at deleted_at search_vector
  ids page per_page total sort order q items`);

/** What a field or relation may not be called as attribute, column or JSON key. */
export const reservedAttributes: ReadonlySet<string> = new Set([...pythonKeywords, ...typescriptKeywords, ...sqlReserved, ...modelAttributes, ...standardKeys].filter((word) => word !== "type" && word !== "number" && word !== "match"));

/** What an entity may not be called as variable or module. */
export const reservedVariables: ReadonlySet<string> = new Set([
  ...pythonKeywords,
  ...pythonBuiltins,
  ...typescriptKeywords,
  ...words(`
  access account_factories ai ai_call api api_client api_token app audit audit_entry auth auth_invitation auth_registration
  base billing celery_app conftest config current_user current_app data date datetime db decimal
  email email_token enum environment error errors export extension extensions factories factory field fields file files flask form g grants health i
  index init invitation job_run json listing live_change logger logging main me membership middleware migration migrations model models notification notifications openapi
  page pagination params path payload permission permissions public query re record records refresh_session resource registry request response
  result results route routes router row rows rule rules schema schemas search select service services session sessions
  settings statement storage stripe stripe_event stripe_payment stripe_webhook sub subscription tenancy transaction test tests text time token tokens typing url
  user users uuid validation validators value values version visibility webhook workflow workspace workspaces workspace_member`),
]);

/** What an entity's table may not be called. */
export const reservedTables: ReadonlySet<string> = new Set([
  ...sqlReserved,
  ...reservedVariables,
  ...words(`
  ai_calls ai_suggestions alembic_version api_tokens audit_entries audit_events audit_logs email_tokens files
  idempotency_keys invitations memberships notifications outbox_emails refresh_sessions roles stripe_events stripe_payments subscriptions
  users workspaces job_runs rate_limits user_tokens sent_emails reminders_sent`),
]);

/** First segments of an address that the app itself uses, in kebab case. */
export const reservedSegments: ReadonlySet<string> = new Set(
  words(`
  _next accept-invitation account admin ai ai-calls api api-tokens assets audit audit-events audit-log auth billing
  change-email change-password checkout dashboard docs export favicon.ico files forgot-password health healthz help home
  invitations live-changes login logout me members memberships metrics new notifications openapi openapi.json openapi.yaml pricing
  privacy profile public readyz redoc register reset-password roles search sessions settings sign-in sign-out sign-up
  static subscriptions terms tokens upload uploads users verify-email webhooks workspace workspaces`),
);

/** Classes of the generated app, of its libraries and of the languages. */
export const reservedClasses: ReadonlySet<string> = new Set(
  words(`
  I L O Access AiCall Any ApiClient ApiToken AppError Array ArrayBuffer AuditEntry AuditEvent StoredFile AuthError BadRequest Base BaseError BaseModel BaseSchema BigInt Blueprint Boolean
  Cache Callable Celery Choice CheckConstraint Column Config Conflict Coordinates CurrentUser Date DateTime Decimal Depends Dialog Enum Error
  EmailToken Environment Exception FastAPI Factory Field File Flask FlaskForm Forbidden ForeignKey Form Formatter Fragment Function Generator Grant
  HTTPException Id Identified Image Index Infinity Input Integer IntegrityError Interval InvalidInput Invitation Iterable Iterator JobRun JSON JSONB Json
  LargeBinary Layout Limiter Link List ListOptions Literal Logger Mapped Mapping Mail Map Marshmallow Math Membership Meta Metadata MetaData Mixin
  Model NaN NamedTuple Never None Notification NotFound NotRequired Number Numeric Object Optional Outbox Page Partial Path
  Permission Pick PostalAddress Promise Provider Proxy Query React Record RefreshSession Relationship Request Resource Response RichText Role Route Router Row
  RuleViolated Schema Scope Select Sequence Session Set Status StrEnum String StripeEvent StripePayment Subscription Suspense Symbol Table Text Time True False
  Tuple Type TypedDict TypeVar TenantRecord Unauthorized UniqueConstraint User Uuid UUID ValidationError Warning WeakMap WorkflowTransition Workspace Button
  RuntimeError TypeError ValueError KeyError IndexError LookupError OSError NameError SyntaxError TimeoutError
  PermissionError ConnectionError Protocol Self Final Union Response Undefined Null`),
);

/** Endings that an emitter may put behind a class; an entity "Price list" beside "Price" must not meet the list of prices. */
export const classEndings: readonly string[] = ["Create", "Update", "Input", "List", "Page", "Schema", "Factory", "Error", "Public"];

/** Acts that every entity's service and address already have. */
export const reservedActs: ReadonlySet<string> = new Set(
  words("add count create delete destroy download edit export find get history import list new patch post put read remove search show update upload view"),
);

/** Roles that every workspace has. */
export const reservedRoles: ReadonlySet<string> = new Set(["owner", "anonymous", "public", "none"]);

/** Databases and packages that exist before the product. */
export const reservedProducts: ReadonlySet<string> = new Set([...pythonKeywords, ...sqlReserved, ...words("app backend frontend postgres template0 template1 test tests redis")]);

/** Keywords alone, for names that only ever stand as identifiers. */
export const keywords: ReadonlySet<string> = new Set([...pythonKeywords, ...typescriptKeywords]);
