// Generated from schemas/plan.schema.json by scripts/generate.mjs: do not edit.
export {};
