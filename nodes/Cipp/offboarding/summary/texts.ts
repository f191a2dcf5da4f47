import { htmlPage, htmlTable, markup } from '../../output/html';
import { inWords, type RunReport } from './report';
import type { ToDo } from './toDo';

/** @returns the report as a plain text, for a message or an email without HTML */
export function reportText({ subject, tenants, ...report }: RunReport): string {
	const lines = tenants.flatMap(({ tenantLabel, tenant, toDo, ...counts }) => [
		'',
		`${tenantLabel}${tenant && tenant !== tenantLabel ? ` (${tenant})` : ''}: ${inWords(counts)}`,
		...toDo.map((one) => `- ${who(one)}: ${one.what.replace(/\s*\n\s*/g, ' ')}`),
	]);
	return [subject, ...lines, '', source(report)].join('\n').trim();
}

/** @returns the report as a page that stands for itself, for an email */
export function reportPage({ subject, tenants, ...report }: RunReport): string {
	const overview = htmlTable(
		[
			'Tenant',
			'Done',
			'With errors',
			'Failed',
			'Unknown',
			'Not ended',
			'Not sent',
			'Licenses pending',
		],
		tenants.map((one) => [
			one.tenantLabel,
			one.done,
			one.withErrors,
			one.failed,
			one.unknown,
			one.open,
			one.notSent,
			one.pendingLicenses,
		]),
	);
	const toDo = tenants.flatMap((one) =>
		one.toDo.map((entry) => [one.tenantLabel, who(entry), entry.what]),
	);
	return htmlPage(subject, [
		overview,
		toDo.length > 0 && markup`<h2>What is left to do</h2>`,
		htmlTable(['Tenant', 'User', 'What to do'], toDo),
		markup`<p class="note">${source(report)}</p>`,
	]);
}

function who({ user, item }: ToDo): string {
	return user || `Item ${item}`;
}

function source({ createdAt, workflow, executionId }: Partial<RunReport>): string {
	const run = executionId ? `, execution ${executionId}` : '';
	return workflow ? `${createdAt}, workflow “${workflow}”${run}` : `${createdAt}${run}`;
}
