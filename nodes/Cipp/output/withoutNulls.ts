import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** The first version of the node whose report on an offboarding leaves out what it does not have. */
const SINCE = 1.1;

/** What a report may have no value for, where that means nothing in particular. */
const OPTIONAL = ['scheduledTime', 'executedTime', 'taskId', 'deletionTaskId'];

/**
 * A report on an offboarding has nulls in the first version of the node: no time for one that runs
 * now, no step for a line about none. Since then they are left out: n8n's table shows a null in red,
 * as if something had gone wrong.
 *
 * @param items output of the node, which is changed
 * @param version `typeVersion` of the node in the workflow
 */
export function withoutNulls(items: INodeExecutionData[], version: number): INodeExecutionData[] {
	if (version < SINCE) return items;
	for (const { json } of items) {
		for (const report of [json, json.error]) {
			if (isObject(report) && Array.isArray(report.details)) dropNulls(report);
		}
	}
	return items;
}

function dropNulls(report: IDataObject): void {
	for (const name of OPTIONAL) if (report[name] === null) delete report[name];
	report.details = (report.details as IDataObject[]).map(({ step, ...rest }) =>
		step === null || step === undefined ? rest : { step, ...rest },
	);
}

function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null;
}
