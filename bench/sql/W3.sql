\set i random(1, 20000)
SELECT document FROM case_file c WHERE c.registry_number = (SELECT registry_number FROM bench_case WHERE i = :i) AND c.model = 'FYR24';
