\set i random(1, 20000)
SELECT c.document, (SELECT json_agg(e) FROM (SELECT body, texts, encode(hash, 'hex') AS hash FROM case_event WHERE case_id = c.id ORDER BY version DESC LIMIT 6) e) AS events FROM case_file c WHERE c.id = (SELECT id FROM bench_case WHERE i = :i) AND c.model = 'FYR24';
