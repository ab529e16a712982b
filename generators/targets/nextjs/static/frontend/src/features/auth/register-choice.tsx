interface RegisterChoiceProps {
  label: string;
  checked: boolean;
  onChoose: () => void;
}

/** One of the ways to register. */
export function RegisterChoice({ label, checked, onChoose }: RegisterChoiceProps) {
  return (
    <label className="flex cursor-pointer items-center gap-2.5 rounded-md border border-border px-3 py-2 text-sm has-checked:border-accent has-checked:bg-accent-soft">
      <input
        type="radio"
        name="registration"
        className="accent-accent"
        checked={checked}
        onChange={onChoose}
      />
      {label}
    </label>
  );
}
