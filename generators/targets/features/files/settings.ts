import type { Plan } from "../../../plan/index";
import { py, pyString } from "../../../writer/index";
import type { EnvironmentLine, SettingPlan } from "../backend-part";

const needsBucket = (name: string, purpose: string) => py`env.required(${pyString(name)}, ${pyString(purpose)}) if env.text("FILE_STORAGE") == "s3" else env.text(${pyString(name)})`;

/** Where files lie and how large they may be. */
export function fileSettings({ product }: Plan): readonly SettingPlan[] {
  return [
    { name: "file_storage", type: "str", read: () => py`env.choice("FILE_STORAGE", "disk", ("disk", "s3"))` },
    {
      name: "files_dir",
      type: "str",
      read: (python) => py`env.text("FILES_DIR", ${python.use("tempfile", "gettempdir")}() + ${pyString(`/${product.slug}-test-files`)} if app_env == "test" else "var/files")`,
    },
    { name: "max_file_bytes", type: "int", read: () => py`env.integer("MAX_FILE_BYTES", 10_000_000)` },
    { name: "s3_bucket", type: "str", read: () => needsBucket("S3_BUCKET", "bucket of the uploaded files") },
    { name: "s3_region", type: "str", read: () => py`env.text("S3_REGION")` },
    { name: "s3_endpoint_url", type: "str", read: () => py`env.text("S3_ENDPOINT_URL")` },
    { name: "s3_access_key_id", type: "str", read: () => py`env.text("S3_ACCESS_KEY_ID")` },
    { name: "s3_secret_access_key", type: "str", read: () => py`env.text("S3_SECRET_ACCESS_KEY")` },
  ];
}

export const FILE_ENVIRONMENT: readonly EnvironmentLine[] = [
  { name: "FILE_STORAGE", value: "disk", comment: "Where uploaded files lie: disk or s3." },
  { name: "FILES_DIR", value: "var/files", comment: "Folder of the files; every process has to see the same one." },
  { name: "MAX_FILE_BYTES", value: "10000000", comment: "Largest file that is admitted." },
  { name: "S3_BUCKET", value: "", comment: "With s3: the bucket, which is not public." },
  { name: "S3_REGION", value: "", comment: "With s3: its region." },
  { name: "S3_ENDPOINT_URL", value: "", comment: "With another provider than Amazon: its address." },
  { name: "S3_ACCESS_KEY_ID", value: "", comment: "Empty: the role of the machine is used." },
  { name: "S3_SECRET_ACCESS_KEY", value: "", comment: "Empty: the role of the machine is used." },
];
