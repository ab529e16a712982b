const SCHEMES = { email: "mailto:", phone: "tel:", web: "" } as const;

interface TextLinkProps {
  kind: keyof typeof SCHEMES;
  value: string;
}

/** An address to write to, to call or to visit. */
export function TextLink({ kind, value }: TextLinkProps) {
  const href = kind === "phone" ? value.replace(/[^+\d]/g, "") : value;
  return (
    <a
      className="break-all text-accent-text hover:underline"
      href={`${SCHEMES[kind]}${href}`}
      {...(kind === "web" ? { target: "_blank", rel: "noreferrer" } : {})}
    >
      {kind === "web" ? value.replace(/^https?:\/\//, "").replace(/\/$/, "") : value}
    </a>
  );
}
