import type { Parameter } from './parameters.ts';
import type { ToolReading } from './reading.ts';
import { TOPIC } from './word.ts';

/** Verbs that only point at somebody. */
export const IN_PASSING: ReadonlySet<string> = new Set(
  'verifica verificar vérifie vérifier comprueba comprobar valida validar audita auditar prüft prüfen überprüft überprüfen проверить проверяет 检查 验证 校验 检测 확인 確認 検証 log logout login authenticate ask tell inform remind validate verify check ban unban kick block unblock promote demote unlock lock follow unfollow report dial mention notify alert impersonate assign unassign reassign disconnect'.split(
    ' ',
  ),
);

/** Whoever is named by one of these is somebody of whom records are kept. */
const SUBJECTS = new Set(
  'patient applicant employee emp candidate student pupil passenger passengers mrn ssn cpf iban passport'.split(
    ' ',
  ),
);

/** Whether a parameter names the person that is told of: `patient_id`, `first_name`, or `child` where something is shown. */
export function namesSubject({ depth, words }: Parameter, { leading }: ToolReading): boolean {
  if (depth > 0) return false;
  if (isAskedFor(words) && leading.length > 0)
    return leading.every(
      ({ act, effect }) =>
        effect === 'read' && !IN_PASSING.has(act.lemma) && (act.object.around & OF_SERVICES) === 0,
    );
  const isPartOfName = words.at(-1)?.lower === 'name' && PARTS.has(words.at(-2)?.lower ?? '');
  return isPartOfName || SUBJECTS.has(words[0]?.lower ?? '') || isReachedBy(words);
}

/** `child`, `driver_id`: where something is only read, it is told of them. */
function isAskedFor(words: Parameter['words']): boolean {
  if (!ASKED_FOR.has(words[0]?.lower ?? '')) return false;
  return words.length === 1 || (words.length === 2 && CALLED_BY.has(words[1]?.lower ?? ''));
}

/** `guest_email`, `attendee_phone`: how somebody who comes is reached. */
function isReachedBy(words: Parameter['words']): boolean {
  return COMES.has(words[0]?.lower ?? '') && REACHED.has(words[1]?.lower ?? '');
}

const COMES = new Set('attendee guest invitee visitor traveler traveller participant'.split(' '));
const REACHED = new Set(['email', 'phone', 'mobile', 'address']);

const ASKED_FOR = new Set(
  'child person attendee learner trainee driver colleague signer client phone'.split(' '),
);
const CALLED_BY = new Set(['id', 'name', 'number', 'no']);
/** A client of these is a program. */
const OF_SERVICES = TOPIC.host | TOPIC.secret | TOPIC.access | TOPIC.code | TOPIC.api;

/** `first_name`: only people have one. */
const PARTS = new Set(['first', 'last', 'middle', 'maiden', 'family', 'given']);
