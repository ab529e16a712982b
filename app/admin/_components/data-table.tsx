interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  readonly empty: string;
}

export function DataTable({ caption, columns, rows, empty }: DataTableProps) {
  const id = caption.toLowerCase().replaceAll(" ", "-");
  return (
    <div className="mt-10">
      <h2 id={id} className="text-lg font-semibold">
        {caption}
      </h2>
      {rows.length === 0 ? (
        <p className="mt-2 text-muted">{empty}</p>
      ) : (
        <div className="mt-3 overflow-x-auto border-t border-line" tabIndex={0} role="region" aria-labelledby={id}>
          <table className="w-full text-left text-sm tabular-nums">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className="border-b border-line py-2 pr-6 font-medium">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells }) => (
                <tr key={key} className="border-b border-line align-top">
                  {cells.map((cell, index) => (
                    <td key={columns[index]} className="py-2 pr-6">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
