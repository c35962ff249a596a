//! Principals, with their care areas, bodies and seats, are read from the models.

use super::*;
use arendegang_tests::people::*;

on_both! {
    async fn the_principals_are_the_municipalities_and_the_region(server) {
        let document = "{ municipalities: principals(side: MUNICIPAL) { key } regions: principals(side: REGIONAL) { key name }
            fyrbodal: principals(side: MUNICIPAL, model: \"FYR24\") { name } none: principals(model: \"XYZ99\") { key } }";
        let answer = server.query(&nobody(), document, json!({})).await;
        let count = |list: &str| answer.data()[list].as_array().map_or(0, Vec::len);
        assert_eq!((count("municipalities"), count("fyrbodal"), count("none")), (49, 15, 0));
        assert_eq!(answer.data()["regions"], json!([{ "key": "vgr", "name": "Västra Götalandsregionen" }]));

        let document = "query($key: String!) { principal(key: $key) { key name side organisation { key seats { key } } careAreas(model: \"FYR24\") { key }
            bodies(model: \"FYR24\") { key } seats(model: \"FYR24\") { key principal { key } } providers } }";
        for key in ["orust", "Orust"] {
            let orust = server.query(&nobody(), document, json!({ "key": key })).await.data()["principal"].clone();
            assert_eq!((&orust["key"], &orust["side"], &orust["organisation"]["key"]), (&json!("orust"), &json!("MUNICIPAL"), &json!("party/orust")));
            assert_eq!(orust["careAreas"], json!([{ "key": "fyr24/local/orust" }]));
            let bodies = orust["bodies"].to_string();
            assert!(bodies.contains("fyr24/local/orust") && bodies.contains("fyr24/political"), "{bodies}");
            let seats = orust["seats"].as_array().cloned().unwrap_or_default();
            assert!(seats.len() > 2 && seats.iter().all(|seat| seat["principal"]["key"] == "orust"), "{seats:?}");
            assert!(orust["providers"].to_string().contains("SOCIAL_SERVICES"), "{orust}");
        }
        let nowhere = server.query(&nobody(), document, json!({ "key": "atlantis" })).await;
        assert_eq!(nowhere.data()["principal"], Value::Null);
    }
}
