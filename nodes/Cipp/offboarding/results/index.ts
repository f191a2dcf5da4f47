export { classifyLine } from './classify';
export { LEAVING_STEP_NAMES, type LeavingStep } from './leavingSteps';
export { summarise } from './summary';
export { WORTH, type Word, type Worth } from './worth';
export {
	STEP_NAMES,
	type ClassifiedLine,
	type Detail,
	type DetailStatus,
	type FollowUpTask,
	type LineContext,
	type LineStatus,
	type OffboardingSummary,
	type Reason,
	type RestsOn,
	type StepName,
	type SummaryInput,
} from './types';
