import type { Genome } from "@/generators/genome";
import { applyCommand, CommandError, describeChange, diffGenomes } from "@/generators/genome/edit";

/** What an answer changes in the genome beside the question itself, in sentences. None when the answer is refused. */
export function answerChanges(genome: Genome, question: string, choice: string): readonly string[] {
  try {
    const after = applyCommand(genome, { kind: "answerQuestion", question, choice });
    return diffGenomes(genome, after).filter(({ part }) => part !== "question").map(describeChange);
  } catch (error) {
    if (error instanceof CommandError) return [];
    throw error;
  }
}
