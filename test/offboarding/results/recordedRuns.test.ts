import { STEP_NAMES, WORTH, type StepName } from '../../../nodes/Cipp/offboarding/results';
import {
	isEmptyRead,
	isExcludedTenant,
	recordedRuns,
	shownSteps,
	type RecordedRun,
	type Shown,
	type Truth,
} from './recordedRuns';

interface Verdict {
	run: RecordedRun;
	step: StepName;
	truth: Truth;
	reported: Shown;
	readBack: Shown;
}

const verdicts: Verdict[] = recordedRuns()
	.filter((run) => !isExcludedTenant(run))
	.flatMap((run) =>
		[...shownSteps(run)].map(([step, reported]) => ({
			run,
			step,
			truth: run.truth[step] as Truth,
			reported,
			readBack: shownSteps(run, true).get(step) as Shown,
		})),
	);

type By = 'reported' | 'readBack';

const isGood = ({ truth }: Verdict) => truth === 'done' || truth === 'nothing to do';
const isBad = ({ truth }: Verdict) => truth === 'failed' || truth === 'partly';

/** A failure, or a part of one, that is shown as done without any reservation. */
const falseSuccesses = (by: By) =>
	verdicts.filter((verdict) => isBad(verdict) && verdict[by] === 'done');

/** A success that is shown as failed, or not confirmed. */
const alarms = (by: By) =>
	verdicts.filter((verdict) => isGood(verdict) && /failed|unknown/.test(verdict[by]));

/** What was measured, an option a line, and the verdicts that a test objects to. */
function report(by: By, objections: Verdict[]): string {
	const lines = STEP_NAMES.map((step) => {
		const own = verdicts.filter((verdict) => verdict.step === step);
		const count = (list: Verdict[]) => list.filter((verdict) => verdict.step === step).length;
		return `${step}: ${own.length} verdicts, ${count(falseSuccesses(by))} failures as done, ${count(alarms(by))} alarms in ${own.filter(isGood).length} successes`;
	});
	const details = objections.map(
		({ run, step, truth, ...shown }) =>
			`${run.cipp} ${step}: ${truth}, shown as ${shown[by]} (${run.user}; ${run.injected}): ${run.results.trim().slice(0, 300)}`,
	);
	return [`By what is ${by}:`, ...lines, '', ...details].join('\n');
}

function expectNone(by: By, objections: Verdict[]): void {
	if (objections.length > 0) throw new Error(report(by, objections));
}

function expectAtMost(by: By, objections: Verdict[], part: number): void {
	const successes = verdicts.filter(isGood).length;
	if (objections.length > successes * part) throw new Error(report(by, objections));
}

/** Sentences that no word tells from a true one; only reading the directory back does. */
const UNTOLD: Array<(verdict: Verdict) => boolean> = [
	// The memberships could not be read, or a whole batch of removals was refused.
	({ step, run }) =>
		step === 'RemoveGroups' &&
		/^(?:PART GET users\/.*memberOf|EXOBATCH|EXOPART|GRAPH POST \/beta\/.batch)\b/.test(
			run.injected,
		),
	// Licenses in an error state, or a mail-enabled group that assigns them and could not be left.
	({ step, run }) =>
		step === 'RemoveLicenses' &&
		(/^(?:warnlic|errlic)$/.test(run.user) || run.injected.startsWith('licence task EXOPART')),
	// Microsoft answered a read with nothing.
	({ run }) => isEmptyRead(run),
];

describe("recorded runs of CIPP's own offboarding, against Microsoft's side", () => {
	it('are many, of two versions, and of every kind of outcome', () => {
		expect(verdicts.length).toBeGreaterThan(600);
		expect(new Set(verdicts.map(({ truth }) => truth)).size).toBe(6);
		expect(verdicts.filter(isGood).length).toBeGreaterThan(80);
		expect(verdicts.filter(isBad).length).toBeGreaterThan(450);
	});

	it('show no failure as done that the words tell from a success', () => {
		expectNone(
			'reported',
			falseSuccesses('reported').filter((verdict) => !UNTOLD.some((kind) => kind(verdict))),
		);
	});

	it('show no failure as done once the directory was read back', () => {
		expectNone('readBack', falseSuccesses('readBack'));
	});

	it('raise at most one alarm in twenty successes once the directory was read back', () => {
		expectAtMost('readBack', alarms('readBack'), 1 / 20);
	});

	it('raise an alarm for a success by words alone only where the words are those of a failure', () => {
		expectNone(
			'reported',
			alarms('reported').filter(
				({ run }) =>
					!/503 after the change was made/.test(run.injected) && !/without value$/.test(run.user),
			),
		);
	});

	it("say that a success rests on CIPP's report where it passes over what is newer", () => {
		const passedOver = verdicts.filter(
			({ run }) => run.user === 'report older than truth (rights added since)',
		);
		expect(passedOver.map(({ reported }) => reported)).toEqual(['reserved', 'reserved']);
	});

	it('never call a word firm that was untrue', () => {
		const untrue = falseSuccesses('reported').filter(({ run }) => !isEmptyRead(run));
		expect([...new Set(untrue.map(({ step }) => WORTH[step].word))]).toEqual(['doubtful']);
		expectNone(
			'reported',
			untrue.filter(({ step }) => WORTH[step].word === 'firm'),
		);
	});
});
