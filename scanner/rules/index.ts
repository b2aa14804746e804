import { rule as acceptsACredential } from './accepts-a-credential.ts';
import { rule as anOptionDestroys } from './an-option-destroys.ts';
import { rule as anOptionRunsIt } from './an-option-runs-it.ts';
import { rule as annotationsClaimAChange } from './annotations-claim-a-change.ts';
import { rule as annotationsContradictTheDefinition } from './annotations-contradict-the-definition.ts';
import { rule as callOnlyPreviews } from './call-only-previews.ts';
import { rule as callerChoosesTheEndpoint } from './caller-chooses-the-endpoint.ts';
import { rule as callerChoosesTheImage } from './caller-chooses-the-image.ts';
import { rule as callerWritesWhatIsRun } from './caller-writes-what-is-run.ts';
import { rule as changesWhoHasAccess } from './changes-who-has-access.ts';
import { rule as contentIsPrivate } from './content-is-private.ts';
import { rule as definitionHidesCharacters } from './definition-hides-characters.ts';
import { rule as definitionHidesMarkup } from './definition-hides-markup.ts';
import { rule as definitionSaysTooLittle } from './definition-says-too-little.ts';
import { rule as definitionSteersTheModel } from './definition-steers-the-model.ts';
import { rule as deletionCanBeUndone } from './deletion-can-be-undone.ts';
import { rule as descriptionAddsAnEffect } from './description-adds-an-effect.ts';
import { rule as descriptionIsInAnUnreadLanguage } from './description-is-in-an-unread-language.ts';
import { rule as descriptionIsReadOff } from './description-is-read-off.ts';
import { rule as descriptionListsOperations } from './description-lists-operations.ts';
import { rule as descriptionNamesAnotherServersTool } from './description-names-another-servers-tool.ts';
import { rule as descriptionSaysItDestroys } from './description-says-it-destroys.ts';
import { rule as descriptionSaysItExecutes } from './description-says-it-executes.ts';
import { rule as descriptionSaysItPays } from './description-says-it-pays.ts';
import { rule as descriptionSaysItReads } from './description-says-it-reads.ts';
import { rule as descriptionSaysItWrites } from './description-says-it-writes.ts';
import { rule as goesToAGivenUrl } from './goes-to-a-given-url.ts';
import { rule as handlesPersonalData } from './handles-personal-data.ts';
import { rule as instructionsSteerTheModel } from './instructions-steer-the-model.ts';
import { rule as jobTakesACommand } from './job-takes-a-command.ts';
import { rule as lossIsFinal } from './loss-is-final.ts';
import { rule as lossIsSmall } from './loss-is-small.ts';
import { rule as managesCredentials } from './manages-credentials.ts';
import { rule as nameAsksToDestroy } from './name-asks-to-destroy.ts';
import { rule as nameAsksToExecute } from './name-asks-to-execute.ts';
import { rule as nameAsksToPay } from './name-asks-to-pay.ts';
import { rule as nameAsksToRead } from './name-asks-to-read.ts';
import { rule as nameAsksToWrite } from './name-asks-to-write.ts';
import { rule as nameIsReadOff } from './name-is-read-off.ts';
import { rule as nameIsTakenByAnotherTool } from './name-is-taken-by-another-tool.ts';
import { rule as parameterCarriesRisk } from './parameter-carries-risk.ts';
import { rule as parameterOffersOperations } from './parameter-offers-operations.ts';
import { rule as parameterTakesAProgram } from './parameter-takes-a-program.ts';
import { rule as queryIsLimitedToReading } from './query-is-limited-to-reading.ts';
import { rule as resultLandsInAFile } from './result-lands-in-a-file.ts';
import { rule as returnsACredential } from './returns-a-credential.ts';
import { rule as returnsUntrustedContent } from './returns-untrusted-content.ts';
import type { OverturningRule, Rule, RuleMetadata, SecondRule, ServerRule } from './rule.ts';
import { rule as sendsToPeople } from './sends-to-people.ts';
import { rule as sessionIsItsOwn } from './session-is-its-own.ts';
import { rule as titleSaysWhatItDoes } from './title-says-what-it-does.ts';
import { rule as touchesLocalFiles } from './touches-local-files.ts';
import { rule as wordsSpeakForAnotherCategory } from './words-speak-for-another-category.ts';

/** Every rule that looks at a tool alone, in alphabetical order of ids. */
export const RULES: readonly Rule[] = [
  acceptsACredential,
  anOptionDestroys,
  anOptionRunsIt,
  annotationsClaimAChange,
  callOnlyPreviews,
  callerChoosesTheEndpoint,
  callerChoosesTheImage,
  callerWritesWhatIsRun,
  changesWhoHasAccess,
  contentIsPrivate,
  definitionHidesCharacters,
  definitionHidesMarkup,
  definitionSaysTooLittle,
  definitionSteersTheModel,
  deletionCanBeUndone,
  descriptionAddsAnEffect,
  descriptionIsInAnUnreadLanguage,
  descriptionIsReadOff,
  descriptionListsOperations,
  descriptionNamesAnotherServersTool,
  descriptionSaysItDestroys,
  descriptionSaysItExecutes,
  descriptionSaysItPays,
  descriptionSaysItReads,
  descriptionSaysItWrites,
  goesToAGivenUrl,
  handlesPersonalData,
  jobTakesACommand,
  lossIsFinal,
  lossIsSmall,
  managesCredentials,
  nameAsksToDestroy,
  nameAsksToExecute,
  nameAsksToPay,
  nameAsksToRead,
  nameAsksToWrite,
  nameIsReadOff,
  nameIsTakenByAnotherTool,
  parameterCarriesRisk,
  parameterOffersOperations,
  parameterTakesAProgram,
  queryIsLimitedToReading,
  resultLandsInAFile,
  returnsACredential,
  returnsUntrustedContent,
  sendsToPeople,
  sessionIsItsOwn,
  titleSaysWhatItDoes,
  touchesLocalFiles,
];

/** Every rule that needs to know the category that the others amounted to. */
export const SECOND_RULES: readonly SecondRule[] = [annotationsContradictTheDefinition];

/** Every rule that may overturn what the others amounted to. */
export const OVERTURNING_RULES: readonly OverturningRule[] = [wordsSpeakForAnotherCategory];

/** Every rule about what a server tells every model. */
export const SERVER_RULES: readonly ServerRule[] = [instructionsSteerTheModel];

/** What is published of every rule, in alphabetical order of ids. */
export const RULE_METADATA: readonly RuleMetadata[] = [
  ...RULES,
  ...SECOND_RULES,
  ...OVERTURNING_RULES,
  ...SERVER_RULES,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
