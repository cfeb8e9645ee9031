DROP TABLE agents_schedule_ticks;
