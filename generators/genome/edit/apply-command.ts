import type { Genome } from "../genome";
import { parseGenome } from "../parse";
import { editJson } from "./apply-edit";
import type { GenomeCommand } from "./command";
import { answerQuestion } from "./commands/answer-question";
import * as entities from "./commands/entities";
import * as features from "./commands/features";
import * as fields from "./commands/fields";
import * as relations from "./commands/relations";
import * as roles from "./commands/roles";
import * as rules from "./commands/rules";
import * as values from "./commands/values";
import * as workflows from "./commands/workflows";
import { pruneReferences } from "./prune-references";

/**
 * The genome after a person's command; the one given is left as it is, and what the command does not touch stays the
 * same object. No reference is left to what has gone.
 * @throws CommandError, EditError or GenomeError when the command does not fit this genome; its message says why
 */
export function applyCommand(genome: Genome, command: GenomeCommand): Genome {
  return pruneReferences(change(genome, command));
}

function change(genome: Genome, command: GenomeCommand): Genome {
  switch (command.kind) {
    case "changeProduct":
      return entities.changeProduct(genome, command);
    case "addEntity":
      return entities.addEntity(genome, command);
    case "changeEntity":
      return entities.changeEntity(genome, command);
    case "moveEntity":
      return entities.moveEntity(genome, command);
    case "removeEntity":
      return entities.removeEntity(genome, command);
    case "addField":
      return fields.addField(genome, command);
    case "changeField":
      return fields.changeField(genome, command);
    case "moveField":
      return fields.moveField(genome, command);
    case "removeField":
      return fields.removeField(genome, command);
    case "addValue":
      return values.addValue(genome, command);
    case "renameValue":
      return values.renameValue(genome, command);
    case "moveValue":
      return values.moveValue(genome, command);
    case "removeValue":
      return values.removeValue(genome, command);
    case "addRelation":
      return relations.addRelation(genome, command);
    case "changeRelation":
      return relations.changeRelation(genome, command);
    case "removeRelation":
      return relations.removeRelation(genome, command);
    case "addRole":
      return roles.addRole(genome, command);
    case "changeRole":
      return roles.changeRole(genome, command);
    case "removeRole":
      return roles.removeRole(genome, command);
    case "setPermission":
      return roles.setPermission(genome, command);
    case "startWorkflow":
      return workflows.startWorkflow(genome, command);
    case "changeWorkflow":
      return workflows.changeWorkflow(genome, command);
    case "removeWorkflow":
      return workflows.removeWorkflow(genome, command);
    case "addTransition":
      return workflows.addTransition(genome, command);
    case "changeTransition":
      return workflows.changeTransition(genome, command);
    case "removeTransition":
      return workflows.removeTransition(genome, command);
    case "addRule":
      return rules.addRule(genome, command);
    case "changeRule":
      return rules.changeRule(genome, command);
    case "removeRule":
      return rules.removeRule(genome, command);
    case "switchFeature":
      return features.switchFeature(genome, command);
    case "listEntity":
      return features.listEntity(genome, command);
    case "addJob":
      return features.addJob(genome, command);
    case "changeJob":
      return features.changeJob(genome, command);
    case "removeJob":
      return features.removeJob(genome, command);
    case "addAiUse":
      return features.addAiUse(genome, command);
    case "changeAiUse":
      return features.changeAiUse(genome, command);
    case "removeAiUse":
      return features.removeAiUse(genome, command);
    case "addIntegration":
      return features.addIntegration(genome, command);
    case "changeIntegration":
      return features.changeIntegration(genome, command);
    case "removeIntegration":
      return features.removeIntegration(genome, command);
    case "setRetention":
      return features.setRetention(genome, command);
    case "answerQuestion":
      return answerQuestion(genome, command);
    case "applyFix":
      return parseGenome(editJson(genome, command.edit));
    default:
      return command satisfies never;
  }
}
