import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { connectWebhook } from './connectWebhook.operation';
import { getAllCachedRows } from './getAllCachedRows.operation';
import { getAllCaches } from './getAllCaches.operation';
import { getAllCustomRoles } from './getAllCustomRoles.operation';
import { getAllFunctionParameters } from './getAllFunctionParameters.operation';
import { getAllJobs } from './getAllJobs.operation';
import { getAllLogs } from './getAllLogs.operation';
import { getPasswordSettings } from './getPasswordSettings.operation';
import { refreshCachedData } from './refreshCachedData.operation';
import { setPasswordSettings } from './setPasswordSettings.operation';

/** CIPP itself: its settings. */
export const cipp: Resource = {
	name: 'CIPP',
	value: 'cipp',
	operations: [
		asOperation(connectWebhook),
		asOperation(getAllLogs),
		asOperation(getAllJobs),
		asOperation(getAllCaches),
		asOperation(getAllCachedRows),
		asOperation(refreshCachedData),
		asOperation(getAllCustomRoles),
		asOperation(getAllFunctionParameters),
		asOperation(getPasswordSettings),
		asOperation(setPasswordSettings),
	],
};
