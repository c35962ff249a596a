\set i random(1, 20000)
SELECT document FROM case_file c WHERE c.model = 'FYR24' AND (c.opened_at, c.id) < (SELECT opened_at, id FROM bench_case WHERE i = :i) ORDER BY c.opened_at DESC, c.id DESC LIMIT 21;
