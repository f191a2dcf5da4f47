export const NOT_RECORDED: string[] = [];
