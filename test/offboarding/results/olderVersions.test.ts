import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { classifyLine, STEP_NAMES, summarise } from '../../../nodes/Cipp/offboarding/results';
import { readResultLines } from '../../../nodes/Cipp/scheduler/results/lines';

interface OlderLine {
	/** The user was an ordinary one, every call was refused, or the user came from on premises. */
	kind: 'done' | 'refused' | 'synced';
	line: string;
	/** The versions that said it. */
	versions: string[];
}

const USER = 'jane.doe@contoso.com';

const LINES = readFileSync(
	join(__dirname, '../../recordings/offboarding-runs/olderVersions.jsonl'),
	'utf8',
)
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as OlderLine);

const ofKind = (kind: OlderLine['kind']) => LINES.filter((entry) => entry.kind === kind);
const read = (line: string) => classifyLine(line, { requestedSteps: [...STEP_NAMES], user: USER });

/** Announcements, and what CIPP could not do in those runs either. */
const NOT_DONE = [
	/^Completed processing \d+ DIDs/,
	/^Could not remove (?:mailbox|calendar) permissions .*No mailbox data found/,
	/^Successfully added task: /,
	/^Removal of permissions queued/,
	/^Offboarding job started/,
	/^Error: Could not remove .* because it is a Dynamic Group/,
	/HTTP Status: 202$/,
	/does not have an ImmutableID set/,
];

describe("result lines of CIPP's own code, from 7.2.3 to 10.8.2", () => {
	it('are of many versions', () => {
		expect(new Set(LINES.flatMap(({ versions }) => versions)).size).toBe(17);
	});

	const done = ofKind('done').filter(({ line }) => !NOT_DONE.some((words) => words.test(line)));

	it('say of every step that those runs had that it is done', () => {
		const steps = new Set(done.map(({ line }) => read(line).step));
		expect(STEP_NAMES.filter((step) => !steps.has(step))).toEqual([
			'disableForwarding',
			'AccessSendAs',
			'AccessSendOnBehalf',
			'removePermissions',
			'removeCalendarPermissions',
			'DeleteUser',
			'WipeMobile',
		]);
	});

	it.each(done)('$line', ({ line }) => {
		const { step, status } = read(line);
		expect(step).not.toBeNull();
		expect(status).toBe('success');
	});

	it.each(ofKind('refused').filter(({ line }) => !/license removal|NotSet/.test(line)))(
		'refused: $line',
		({ line }) => {
			const { status, step, candidates } = read(line);
			const isHarmless = NOT_DONE.some((words) => words.test(line)) && status !== 'success';
			if (!isHarmless) expect({ status, line }).toEqual({ status: 'failure', line });
			if (/^Failed to execute/.test(line)) expect(step ?? candidates).toBeTruthy();
		},
	);

	it.each(ofKind('synced').filter(({ line }) => /WARNING|synced|accepted for/.test(line)))(
		'synced: $line',
		({ line }) => {
			expect(read(line)).toMatchObject({
				status: 'warning',
				reason: expect.stringMatching(/onPremisesSync|passwordWriteback|pendingDeletion/) as string,
			});
		},
	);

	it('are read from an object whose line has no name, as up to 8.1', () => {
		const results =
			'{"Results":"Successfully completed request. User  must supply MFA at next logon"}';
		expect(
			summarise({
				lines: readResultLines(results),
				requestedSteps: ['RemoveMFADevices'],
				user: USER,
			}),
		).toMatchObject({
			status: 'completed',
			details: [{ step: 'RemoveMFADevices', status: 'success' }],
		});
	});
});
