/**
 * Every three seconds, as schedules of a second each: n8n refuses one that starts a workflow more
 * than once a minute.
 */
export const EVERY_3_S = Array.from({ length: 20 }, (_, index) => `${index * 3} * * * * *`);
