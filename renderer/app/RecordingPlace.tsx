import { AwayQuestion } from '../recording/AwayQuestion.tsx';
import { RecordingChip } from '../recording/RecordingChip.tsx';
import { useRecordedPerson } from './use-person.ts';

/** What is being recorded, on every screen. */
export function RecordingPlace() {
  const person = useRecordedPerson();
  return person ? <RecordingChip key={person.id} personId={person.id} /> : null;
}

/** The one question after an absence, above every screen. */
export function QuestionPlace() {
  const person = useRecordedPerson();
  return person ? <AwayQuestion key={person.id} personId={person.id} /> : null;
}
