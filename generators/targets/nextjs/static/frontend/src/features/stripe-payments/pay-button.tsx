"use client";

import { useQuery } from "@tanstack/react-query";
import { CreditCard } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { formatMoney } from "@/lib/format";
import { paymentsOptions, useStartPayment } from "./payments-api";

interface PayButtonProps {
  id: string;
  amount: string | null | undefined;
  /** Asks for the page where the record is paid. */
  request: () => Promise<{ url: string }>;
}

/** Leads to the page where a record is paid, unless there is nothing to pay or it is paid. */
export function PayButton({ id, amount, request }: PayButtonProps) {
  const { data } = useQuery(paymentsOptions({ record_id: id }));
  const payment = useStartPayment(request);
  if (data?.items.some(({ status }) => status === "paid")) {
    return <Badge tone="success">Paid</Badge>;
  }
  if (!amount || Number(amount) <= 0) return null;
  return (
    <Button variant="secondary" pending={payment.isPending} onClick={() => payment.mutate()}>
      <CreditCard aria-hidden />
      Pay {formatMoney(amount)}
    </Button>
  );
}
