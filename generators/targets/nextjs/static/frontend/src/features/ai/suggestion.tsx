"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Sparkles } from "lucide-react";
import { useId, useState } from "react";
import { errorMessage } from "@/api/api-error";
import { refreshRecords } from "@/api/record-cache";
import type { components } from "@/api/schema";
import { Notice } from "@/components/page/notice";
import { Button } from "@/components/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@/components/ui/card";
import { Label } from "@/components/ui/label";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";

type Answer = components["schemas"]["AiSuggestion"];

interface SuggestionProps {
  title: string;
  purpose?: string;
  /** Where an accepted answer goes; without it the answer is only read. */
  target?: string;
  /** Asks the model; changes nothing. */
  ask: () => Promise<Answer>;
  /** Takes the answer, as it is or in the person's words. */
  accept: (answer: { call_id: string; value: string }) => Promise<unknown>;
}

/** A suggestion of a language model, marked as one; a person decides what becomes of it. */
export function Suggestion({ title, purpose, target, ask, accept }: SuggestionProps) {
  const id = useId();
  const client = useQueryClient();
  const [text, setText] = useState("");
  const question = useMutation({
    mutationFn: ask,
    onSuccess: ({ suggestion }) => setText(suggestion),
    onError: (error) => toast.error(errorMessage(error)),
  });
  const decision = useMutation({
    mutationFn: accept,
    onSuccess: () => {
      toast.success(
        target === undefined ? "Your decision was recorded" : `${target} was filled in`,
      );
      question.reset();
      return refreshRecords(client);
    },
    onError: (error) => toast.error(errorMessage(error)),
  });
  const answer = question.data;
  return (
    <Card>
      <CardHeader className={answer === undefined ? "pb-5" : undefined}>
        <div className="space-y-1">
          <CardTitle>{title}</CardTitle>
          {purpose !== undefined && <CardDescription>{purpose}</CardDescription>}
        </div>
        <Button
          variant="secondary"
          size="small"
          pending={question.isPending}
          onClick={() => question.mutate()}
        >
          <Sparkles aria-hidden />
          {answer === undefined ? "Suggest" : "Suggest again"}
        </Button>
      </CardHeader>
      {answer !== undefined && (
        <CardContent className="space-y-3">
          <Notice>
            {answer.notice} <span className="text-xs">({answer.model})</span>
          </Notice>
          <div className="space-y-1.5">
            <Label htmlFor={id}>Suggestion, which you may change</Label>
            <Textarea
              id={id}
              rows={6}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <div className="flex gap-2">
            <Button
              size="small"
              pending={decision.isPending}
              disabled={text.trim() === ""}
              onClick={() => decision.mutate({ call_id: answer.call_id, value: text })}
            >
              {target === undefined ? "Accept" : `Use as ${target.toLowerCase()}`}
            </Button>
            <Button variant="ghost" size="small" onClick={() => question.reset()}>Discard</Button>
          </div>
        </CardContent>
      )}
    </Card>
  );
}
