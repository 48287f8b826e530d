// Written by Tests/embed: the data files of Assets, sorted by name.
#include "CAssets.h"

static const unsigned char file0[] = {
#embed "../Advice.yaml"
};

static const unsigned char file1[] = {
#embed "../Conditions/sciatic-hamstring-knee-pain.yaml"
};

static const unsigned char file2[] = {
#embed "../Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file3[] = {
#embed "../ExerciseSheet.yaml"
};

static const unsigned char file4[] = {
#embed "../Exercises/abdominal-brace.yaml"
};

static const unsigned char file5[] = {
#embed "../Exercises/adductor-squeeze.yaml"
};

static const unsigned char file6[] = {
#embed "../Exercises/adductor-stretch-butterfly.yaml"
};

static const unsigned char file7[] = {
#embed "../Exercises/ankle-pumps.yaml"
};

static const unsigned char file8[] = {
#embed "../Exercises/ball-release-glute.yaml"
};

static const unsigned char file9[] = {
#embed "../Exercises/band-side-step.yaml"
};

static const unsigned char file10[] = {
#embed "../Exercises/bird-dog.yaml"
};

static const unsigned char file11[] = {
#embed "../Exercises/bridge-long-lever.yaml"
};

static const unsigned char file12[] = {
#embed "../Exercises/bridge-single-leg.yaml"
};

static const unsigned char file13[] = {
#embed "../Exercises/bridge.yaml"
};

static const unsigned char file14[] = {
#embed "../Exercises/calf-raise-double.yaml"
};

static const unsigned char file15[] = {
#embed "../Exercises/calf-raise-seated.yaml"
};

static const unsigned char file16[] = {
#embed "../Exercises/calf-raise-single.yaml"
};

static const unsigned char file17[] = {
#embed "../Exercises/calf-raise-step.yaml"
};

static const unsigned char file18[] = {
#embed "../Exercises/calf-stretch-step.yaml"
};

static const unsigned char file19[] = {
#embed "../Exercises/calf-stretch-towel.yaml"
};

static const unsigned char file20[] = {
#embed "../Exercises/calf-stretch-wall-bent.yaml"
};

static const unsigned char file21[] = {
#embed "../Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file22[] = {
#embed "../Exercises/cat-camel.yaml"
};

static const unsigned char file23[] = {
#embed "../Exercises/childs-pose.yaml"
};

static const unsigned char file24[] = {
#embed "../Exercises/clamshell.yaml"
};

static const unsigned char file25[] = {
#embed "../Exercises/curl-up.yaml"
};

static const unsigned char file26[] = {
#embed "../Exercises/dead-bug.yaml"
};

static const unsigned char file27[] = {
#embed "../Exercises/exercise-bike.yaml"
};

static const unsigned char file28[] = {
#embed "../Exercises/glute-stretch-knee-opposite-shoulder.yaml"
};

static const unsigned char file29[] = {
#embed "../Exercises/ham-stretch-doorway.yaml"
};

static const unsigned char file30[] = {
#embed "../Exercises/ham-stretch-long-sit.yaml"
};

static const unsigned char file31[] = {
#embed "../Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file32[] = {
#embed "../Exercises/ham-stretch-standing-step.yaml"
};

static const unsigned char file33[] = {
#embed "../Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file34[] = {
#embed "../Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file35[] = {
#embed "../Exercises/hamstring-curl-prone.yaml"
};

static const unsigned char file36[] = {
#embed "../Exercises/hamstring-curl-standing.yaml"
};

static const unsigned char file37[] = {
#embed "../Exercises/hamstring-set.yaml"
};

static const unsigned char file38[] = {
#embed "../Exercises/hamstring-slide-eccentric.yaml"
};

static const unsigned char file39[] = {
#embed "../Exercises/heel-slide-supine.yaml"
};

static const unsigned char file40[] = {
#embed "../Exercises/hip-abduction-side-lying.yaml"
};

static const unsigned char file41[] = {
#embed "../Exercises/hip-abduction-standing.yaml"
};

static const unsigned char file42[] = {
#embed "../Exercises/hip-extension-prone.yaml"
};

static const unsigned char file43[] = {
#embed "../Exercises/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file44[] = {
#embed "../Exercises/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file45[] = {
#embed "../Exercises/hip-hinge.yaml"
};

static const unsigned char file46[] = {
#embed "../Exercises/isometric-leg-extension-belt.yaml"
};

static const unsigned char file47[] = {
#embed "../Exercises/itb-stretch-standing.yaml"
};

static const unsigned char file48[] = {
#embed "../Exercises/knee-bend-seated-assisted.yaml"
};

static const unsigned char file49[] = {
#embed "../Exercises/knee-extension-prop.yaml"
};

static const unsigned char file50[] = {
#embed "../Exercises/knee-to-chest-double.yaml"
};

static const unsigned char file51[] = {
#embed "../Exercises/knee-to-chest-single.yaml"
};

static const unsigned char file52[] = {
#embed "../Exercises/long-arc-quad.yaml"
};

static const unsigned char file53[] = {
#embed "../Exercises/lower-trunk-rotation.yaml"
};

static const unsigned char file54[] = {
#embed "../Exercises/march-warm-up.yaml"
};

static const unsigned char file55[] = {
#embed "../Exercises/mini-squat.yaml"
};

static const unsigned char file56[] = {
#embed "../Exercises/nordic-curl.yaml"
};

static const unsigned char file57[] = {
#embed "../Exercises/patella-glide-self.yaml"
};

static const unsigned char file58[] = {
#embed "../Exercises/pelvic-tilt.yaml"
};

static const unsigned char file59[] = {
#embed "../Exercises/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file60[] = {
#embed "../Exercises/piriformis-stretch-seated.yaml"
};

static const unsigned char file61[] = {
#embed "../Exercises/plank-forearm.yaml"
};

static const unsigned char file62[] = {
#embed "../Exercises/prone-knee-hang.yaml"
};

static const unsigned char file63[] = {
#embed "../Exercises/prone-press-up.yaml"
};

static const unsigned char file64[] = {
#embed "../Exercises/quad-set.yaml"
};

static const unsigned char file65[] = {
#embed "../Exercises/quad-stretch-prone-strap.yaml"
};

static const unsigned char file66[] = {
#embed "../Exercises/quad-stretch-side-lying.yaml"
};

static const unsigned char file67[] = {
#embed "../Exercises/quad-stretch-standing.yaml"
};

static const unsigned char file68[] = {
#embed "../Exercises/rest-90-90.yaml"
};

static const unsigned char file69[] = {
#embed "../Exercises/roller-hamstring.yaml"
};

static const unsigned char file70[] = {
#embed "../Exercises/sciatic-slider-seated.yaml"
};

static const unsigned char file71[] = {
#embed "../Exercises/sciatic-slider-supine.yaml"
};

static const unsigned char file72[] = {
#embed "../Exercises/sciatic-tensioner-seated.yaml"
};

static const unsigned char file73[] = {
#embed "../Exercises/short-arc-quad.yaml"
};

static const unsigned char file74[] = {
#embed "../Exercises/side-plank-knees.yaml"
};

static const unsigned char file75[] = {
#embed "../Exercises/single-leg-deadlift.yaml"
};

static const unsigned char file76[] = {
#embed "../Exercises/single-leg-stand.yaml"
};

static const unsigned char file77[] = {
#embed "../Exercises/sit-to-stand.yaml"
};

static const unsigned char file78[] = {
#embed "../Exercises/split-squat.yaml"
};

static const unsigned char file79[] = {
#embed "../Exercises/standing-back-bend.yaml"
};

static const unsigned char file80[] = {
#embed "../Exercises/step-down.yaml"
};

static const unsigned char file81[] = {
#embed "../Exercises/step-up.yaml"
};

static const unsigned char file82[] = {
#embed "../Exercises/straight-leg-raise.yaml"
};

static const unsigned char file83[] = {
#embed "../Exercises/tandem-stand.yaml"
};

static const unsigned char file84[] = {
#embed "../Exercises/terminal-knee-extension-band.yaml"
};

static const unsigned char file85[] = {
#embed "../Exercises/two-leg-hop.yaml"
};

static const unsigned char file86[] = {
#embed "../Exercises/walk-interval.yaml"
};

static const unsigned char file87[] = {
#embed "../Exercises/walk-jog.yaml"
};

static const unsigned char file88[] = {
#embed "../Exercises/wall-sit.yaml"
};

static const unsigned char file89[] = {
#embed "../Looks/A.yaml"
};

static const unsigned char file90[] = {
#embed "../Looks/B.yaml"
};

static const unsigned char file91[] = {
#embed "../Looks/C.yaml"
};

static const unsigned char file92[] = {
#embed "../Looks/D.yaml"
};

static const unsigned char file93[] = {
#embed "../Looks/E.yaml"
};

static const unsigned char file94[] = {
#embed "../Looks/F.yaml"
};

static const unsigned char file95[] = {
#embed "../Phrases/ar.yaml"
};

static const unsigned char file96[] = {
#embed "../Phrases/en.yaml"
};

static const unsigned char file97[] = {
#embed "../Phrases/es.yaml"
};

static const unsigned char file98[] = {
#embed "../Phrases/vi.yaml"
};

static const unsigned char file99[] = {
#embed "../Phrases/zh.yaml"
};

static const unsigned char file100[] = {
#embed "../Pictures/abdominal-brace.picture"
};

static const unsigned char file101[] = {
#embed "../Pictures/ball-release-glute.picture"
};

static const unsigned char file102[] = {
#embed "../Pictures/bird-dog.picture"
};

static const unsigned char file103[] = {
#embed "../Pictures/bridge-long-lever.picture"
};

static const unsigned char file104[] = {
#embed "../Pictures/bridge.picture"
};

static const unsigned char file105[] = {
#embed "../Pictures/calf-stretch-towel.picture"
};

static const unsigned char file106[] = {
#embed "../Pictures/calf-stretch-wall-straight.picture"
};

static const unsigned char file107[] = {
#embed "../Pictures/cat-camel.picture"
};

static const unsigned char file108[] = {
#embed "../Pictures/clamshell.picture"
};

static const unsigned char file109[] = {
#embed "../Pictures/curl-up.picture"
};

static const unsigned char file110[] = {
#embed "../Pictures/dead-bug.picture"
};

static const unsigned char file111[] = {
#embed "../Pictures/ham-stretch-doorway.picture"
};

static const unsigned char file112[] = {
#embed "../Pictures/ham-stretch-long-sit.picture"
};

static const unsigned char file113[] = {
#embed "../Pictures/ham-stretch-seated-chair.picture"
};

static const unsigned char file114[] = {
#embed "../Pictures/ham-stretch-standing-step.picture"
};

static const unsigned char file115[] = {
#embed "../Pictures/ham-stretch-supine-9090.picture"
};

static const unsigned char file116[] = {
#embed "../Pictures/ham-stretch-supine-strap.picture"
};

static const unsigned char file117[] = {
#embed "../Pictures/hamstring-curl-standing.picture"
};

static const unsigned char file118[] = {
#embed "../Pictures/hamstring-set.picture"
};

static const unsigned char file119[] = {
#embed "../Pictures/hip-abduction-standing.picture"
};

static const unsigned char file120[] = {
#embed "../Pictures/hip-flexor-stretch-bed-edge.picture"
};

static const unsigned char file121[] = {
#embed "../Pictures/hip-flexor-stretch-half-kneel.picture"
};

static const unsigned char file122[] = {
#embed "../Pictures/hip-hinge.picture"
};

static const unsigned char file123[] = {
#embed "../Pictures/knee-to-chest-double.picture"
};

static const unsigned char file124[] = {
#embed "../Pictures/knee-to-chest-single.picture"
};

static const unsigned char file125[] = {
#embed "../Pictures/long-arc-quad.picture"
};

static const unsigned char file126[] = {
#embed "../Pictures/lower-trunk-rotation.picture"
};

static const unsigned char file127[] = {
#embed "../Pictures/march-warm-up.picture"
};

static const unsigned char file128[] = {
#embed "../Pictures/mini-squat.picture"
};

static const unsigned char file129[] = {
#embed "../Pictures/nordic-curl.picture"
};

static const unsigned char file130[] = {
#embed "../Pictures/pelvic-tilt.picture"
};

static const unsigned char file131[] = {
#embed "../Pictures/piriformis-stretch-figure4-supine.picture"
};

static const unsigned char file132[] = {
#embed "../Pictures/plank-forearm.picture"
};

static const unsigned char file133[] = {
#embed "../Pictures/prone-press-up.picture"
};

static const unsigned char file134[] = {
#embed "../Pictures/quad-set.picture"
};

static const unsigned char file135[] = {
#embed "../Pictures/quad-stretch-side-lying.picture"
};

static const unsigned char file136[] = {
#embed "../Pictures/quad-stretch-standing.picture"
};

static const unsigned char file137[] = {
#embed "../Pictures/rest-90-90.picture"
};

static const unsigned char file138[] = {
#embed "../Pictures/roller-hamstring.picture"
};

static const unsigned char file139[] = {
#embed "../Pictures/sciatic-slider-seated.picture"
};

static const unsigned char file140[] = {
#embed "../Pictures/sciatic-slider-supine.picture"
};

static const unsigned char file141[] = {
#embed "../Pictures/sciatic-tensioner-seated.picture"
};

static const unsigned char file142[] = {
#embed "../Pictures/side-plank-knees.picture"
};

static const unsigned char file143[] = {
#embed "../Pictures/single-leg-deadlift.picture"
};

static const unsigned char file144[] = {
#embed "../Pictures/single-leg-stand.picture"
};

static const unsigned char file145[] = {
#embed "../Pictures/sit-to-stand.picture"
};

static const unsigned char file146[] = {
#embed "../Pictures/step-up.picture"
};

static const unsigned char file147[] = {
#embed "../Pictures/straight-leg-raise.picture"
};

static const unsigned char file148[] = {
#embed "../Pictures/walk-interval.picture"
};

static const unsigned char file149[] = {
#embed "../Poses/abdominal-brace.yaml"
};

static const unsigned char file150[] = {
#embed "../Poses/ball-release-glute.yaml"
};

static const unsigned char file151[] = {
#embed "../Poses/bird-dog.yaml"
};

static const unsigned char file152[] = {
#embed "../Poses/bridge-long-lever.yaml"
};

static const unsigned char file153[] = {
#embed "../Poses/bridge.yaml"
};

static const unsigned char file154[] = {
#embed "../Poses/calf-stretch-towel.yaml"
};

static const unsigned char file155[] = {
#embed "../Poses/calf-stretch-wall-straight.yaml"
};

static const unsigned char file156[] = {
#embed "../Poses/cat-camel.yaml"
};

static const unsigned char file157[] = {
#embed "../Poses/clamshell.yaml"
};

static const unsigned char file158[] = {
#embed "../Poses/curl-up.yaml"
};

static const unsigned char file159[] = {
#embed "../Poses/dead-bug.yaml"
};

static const unsigned char file160[] = {
#embed "../Poses/ham-stretch-doorway.yaml"
};

static const unsigned char file161[] = {
#embed "../Poses/ham-stretch-long-sit.yaml"
};

static const unsigned char file162[] = {
#embed "../Poses/ham-stretch-seated-chair.yaml"
};

static const unsigned char file163[] = {
#embed "../Poses/ham-stretch-standing-step.yaml"
};

static const unsigned char file164[] = {
#embed "../Poses/ham-stretch-supine-9090.yaml"
};

static const unsigned char file165[] = {
#embed "../Poses/ham-stretch-supine-strap.yaml"
};

static const unsigned char file166[] = {
#embed "../Poses/hamstring-curl-standing.yaml"
};

static const unsigned char file167[] = {
#embed "../Poses/hamstring-set.yaml"
};

static const unsigned char file168[] = {
#embed "../Poses/hip-abduction-standing.yaml"
};

static const unsigned char file169[] = {
#embed "../Poses/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file170[] = {
#embed "../Poses/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file171[] = {
#embed "../Poses/hip-hinge.yaml"
};

static const unsigned char file172[] = {
#embed "../Poses/knee-to-chest-double.yaml"
};

static const unsigned char file173[] = {
#embed "../Poses/knee-to-chest-single.yaml"
};

static const unsigned char file174[] = {
#embed "../Poses/long-arc-quad.yaml"
};

static const unsigned char file175[] = {
#embed "../Poses/lower-trunk-rotation.yaml"
};

static const unsigned char file176[] = {
#embed "../Poses/march-warm-up.yaml"
};

static const unsigned char file177[] = {
#embed "../Poses/mini-squat.yaml"
};

static const unsigned char file178[] = {
#embed "../Poses/nordic-curl.yaml"
};

static const unsigned char file179[] = {
#embed "../Poses/pelvic-tilt.yaml"
};

static const unsigned char file180[] = {
#embed "../Poses/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file181[] = {
#embed "../Poses/plank-forearm.yaml"
};

static const unsigned char file182[] = {
#embed "../Poses/prone-press-up.yaml"
};

static const unsigned char file183[] = {
#embed "../Poses/quad-set.yaml"
};

static const unsigned char file184[] = {
#embed "../Poses/quad-stretch-side-lying.yaml"
};

static const unsigned char file185[] = {
#embed "../Poses/quad-stretch-standing.yaml"
};

static const unsigned char file186[] = {
#embed "../Poses/rest-90-90.yaml"
};

static const unsigned char file187[] = {
#embed "../Poses/roller-hamstring.yaml"
};

static const unsigned char file188[] = {
#embed "../Poses/sciatic-slider-seated.yaml"
};

static const unsigned char file189[] = {
#embed "../Poses/sciatic-slider-supine.yaml"
};

static const unsigned char file190[] = {
#embed "../Poses/sciatic-tensioner-seated.yaml"
};

static const unsigned char file191[] = {
#embed "../Poses/side-plank-knees.yaml"
};

static const unsigned char file192[] = {
#embed "../Poses/single-leg-deadlift.yaml"
};

static const unsigned char file193[] = {
#embed "../Poses/single-leg-stand.yaml"
};

static const unsigned char file194[] = {
#embed "../Poses/sit-to-stand.yaml"
};

static const unsigned char file195[] = {
#embed "../Poses/step-up.yaml"
};

static const unsigned char file196[] = {
#embed "../Poses/straight-leg-raise.yaml"
};

static const unsigned char file197[] = {
#embed "../Poses/walk-interval.yaml"
};

static const unsigned char file198[] = {
#embed "../RedFlags.yaml"
};

static const unsigned char file199[] = {
#embed "../Routines/no-floor-1.yaml"
};

static const unsigned char file200[] = {
#embed "../Routines/no-floor-2.yaml"
};

static const unsigned char file201[] = {
#embed "../Skeletons/clinic.yaml"
};

static const unsigned char file202[] = {
#embed "../Skeletons/codes.yaml"
};

static const unsigned char file203[] = {
#embed "../Skeletons/condition.yaml"
};

static const unsigned char file204[] = {
#embed "../Skeletons/exercise.yaml"
};

static const unsigned char file205[] = {
#embed "../Skeletons/patient.yaml"
};

static const unsigned char file206[] = {
#embed "../Sources/AAA-MEN.yaml"
};

static const unsigned char file207[] = {
#embed "../Sources/AAFP-PFP.yaml"
};

static const unsigned char file208[] = {
#embed "../Sources/AAFP-SCFE.yaml"
};

static const unsigned char file209[] = {
#embed "../Sources/AAOS-HAM.yaml"
};

static const unsigned char file210[] = {
#embed "../Sources/AAOS-HIP.yaml"
};

static const unsigned char file211[] = {
#embed "../Sources/AAOS-KNEE.yaml"
};

static const unsigned char file212[] = {
#embed "../Sources/AAOS-SPINE.yaml"
};

static const unsigned char file213[] = {
#embed "../Sources/ACHILLES-GEN.yaml"
};

static const unsigned char file214[] = {
#embed "../Sources/ACSM.yaml"
};

static const unsigned char file215[] = {
#embed "../Sources/ADOPFP.yaml"
};

static const unsigned char file216[] = {
#embed "../Sources/ASPH-PHT.yaml"
};

static const unsigned char file217[] = {
#embed "../Sources/ATLAS2018.yaml"
};

static const unsigned char file218[] = {
#embed "../Sources/AYR-PT.yaml"
};

static const unsigned char file219[] = {
#embed "../Sources/BANDY1997.yaml"
};

static const unsigned char file220[] = {
#embed "../Sources/BEATTY2017.yaml"
};

static const unsigned char file221[] = {
#embed "../Sources/BEERS2008.yaml"
};

static const unsigned char file222[] = {
#embed "../Sources/BG.yaml"
};

static const unsigned char file223[] = {
#embed "../Sources/BMJ-ARTH.yaml"
};

static const unsigned char file224[] = {
#embed "../Sources/BMJ-ITB2019.yaml"
};

static const unsigned char file225[] = {
#embed "../Sources/BMJBP-PFP.yaml"
};

static const unsigned char file226[] = {
#embed "../Sources/BREDA2021.yaml"
};

static const unsigned char file227[] = {
#embed "../Sources/CALF-GEN.yaml"
};

static const unsigned char file228[] = {
#embed "../Sources/CAST-SM466.yaml"
};

static const unsigned char file229[] = {
#embed "../Sources/CASTELLOTE2014.yaml"
};

static const unsigned char file230[] = {
#embed "../Sources/CAV-OSD.yaml"
};

static const unsigned char file231[] = {
#embed "../Sources/CCLG.yaml"
};

static const unsigned char file232[] = {
#embed "../Sources/CDC-SP.yaml"
};

static const unsigned char file233[] = {
#embed "../Sources/CES-CARD.yaml"
};

static const unsigned char file234[] = {
#embed "../Sources/CHELWEST-INF.yaml"
};

static const unsigned char file235[] = {
#embed "../Sources/CHT-PHT.yaml"
};

static const unsigned char file236[] = {
#embed "../Sources/CLINGATE-ITB.yaml"
};

static const unsigned char file237[] = {
#embed "../Sources/COCHRANE-SLR.yaml"
};

static const unsigned char file238[] = {
#embed "../Sources/COLLINS2013.yaml"
};

static const unsigned char file239[] = {
#embed "../Sources/COMPART.yaml"
};

static const unsigned char file240[] = {
#embed "../Sources/CONTUSION-GEN.yaml"
};

static const unsigned char file241[] = {
#embed "../Sources/CORN-RF.yaml"
};

static const unsigned char file242[] = {
#embed "../Sources/CROSSLEY2016.yaml"
};

static const unsigned char file243[] = {
#embed "../Sources/DYN-OA.yaml"
};

static const unsigned char file244[] = {
#embed "../Sources/DYN-PFP.yaml"
};

static const unsigned char file245[] = {
#embed "../Sources/ELLIS-EXC.yaml"
};

static const unsigned char file246[] = {
#embed "../Sources/ERICKSON2017.yaml"
};

static const unsigned char file247[] = {
#embed "../Sources/ESCAPE.yaml"
};

static const unsigned char file248[] = {
#embed "../Sources/ESSKA2016.yaml"
};

static const unsigned char file249[] = {
#embed "../Sources/ETR.yaml"
};

static const unsigned char file250[] = {
#embed "../Sources/FLEX-ES.yaml"
};

static const unsigned char file251[] = {
#embed "../Sources/GARBER2011.yaml"
};

static const unsigned char file252[] = {
#embed "../Sources/GATES-KNEE.yaml"
};

static const unsigned char file253[] = {
#embed "../Sources/GLOS-RF.yaml"
};

static const unsigned char file254[] = {
#embed "../Sources/GLOSHOSP-DVT.yaml"
};

static const unsigned char file255[] = {
#embed "../Sources/GOOM2016.yaml"
};

static const unsigned char file256[] = {
#embed "../Sources/GREEN2022.yaml"
};

static const unsigned char file257[] = {
#embed "../Sources/GSTT-MEN.yaml"
};

static const unsigned char file258[] = {
#embed "../Sources/HEATCOLD.yaml"
};

static const unsigned char file259[] = {
#embed "../Sources/HERRINGTON2008.yaml"
};

static const unsigned char file260[] = {
#embed "../Sources/HEY-CALF.yaml"
};

static const unsigned char file261[] = {
#embed "../Sources/HOPAYIAN2018.yaml"
};

static const unsigned char file262[] = {
#embed "../Sources/HT-LIMP.yaml"
};

static const unsigned char file263[] = {
#embed "../Sources/INGRAM2024.yaml"
};

static const unsigned char file264[] = {
#embed "../Sources/ISCHIUM-AVU.yaml"
};

static const unsigned char file265[] = {
#embed "../Sources/ISHOI2020.yaml"
};

static const unsigned char file266[] = {
#embed "../Sources/JAT-HSI-2022.yaml"
};

static const unsigned char file267[] = {
#embed "../Sources/JENSEN2019.yaml"
};

static const unsigned char file268[] = {
#embed "../Sources/JOSPT-HSI-2022.yaml"
};

static const unsigned char file269[] = {
#embed "../Sources/JOSPT-LBP-2021.yaml"
};

static const unsigned char file270[] = {
#embed "../Sources/JOSPT-PFP-2019.yaml"
};

static const unsigned char file271[] = {
#embed "../Sources/KINGSTON-PT.yaml"
};

static const unsigned char file272[] = {
#embed "../Sources/KISE2016.yaml"
};

static const unsigned char file273[] = {
#embed "../Sources/KNEEDOC.yaml"
};

static const unsigned char file274[] = {
#embed "../Sources/KUILART2005.yaml"
};

static const unsigned char file275[] = {
#embed "../Sources/KWON2014.yaml"
};

static const unsigned char file276[] = {
#embed "../Sources/LANARK-PFP.yaml"
};

static const unsigned char file277[] = {
#embed "../Sources/LANKHORST2016.yaml"
};

static const unsigned char file278[] = {
#embed "../Sources/LOTHIAN-RF.yaml"
};

static const unsigned char file279[] = {
#embed "../Sources/MCGILL-FLOSS.yaml"
};

static const unsigned char file280[] = {
#embed "../Sources/MCGILL.yaml"
};

static const unsigned char file281[] = {
#embed "../Sources/MCKAY2020.yaml"
};

static const unsigned char file282[] = {
#embed "../Sources/MSD-HAM.yaml"
};

static const unsigned char file283[] = {
#embed "../Sources/MTW-NHS.yaml"
};

static const unsigned char file284[] = {
#embed "../Sources/NASSER2021.yaml"
};

static const unsigned char file285[] = {
#embed "../Sources/NATA2018.yaml"
};

static const unsigned char file286[] = {
#embed "../Sources/NBT-CALF.yaml"
};

static const unsigned char file287[] = {
#embed "../Sources/NCA-CALF.yaml"
};

static const unsigned char file288[] = {
#embed "../Sources/NCA-KNEE.yaml"
};

static const unsigned char file289[] = {
#embed "../Sources/NCA-THIGH.yaml"
};

static const unsigned char file290[] = {
#embed "../Sources/NELFT-OSD.yaml"
};

static const unsigned char file291[] = {
#embed "../Sources/NHS-AAA.yaml"
};

static const unsigned char file292[] = {
#embed "../Sources/NHS-BAKER.yaml"
};

static const unsigned char file293[] = {
#embed "../Sources/NHS-COMP.yaml"
};

static const unsigned char file294[] = {
#embed "../Sources/NHS-DVT.yaml"
};

static const unsigned char file295[] = {
#embed "../Sources/NHS-HAM.yaml"
};

static const unsigned char file296[] = {
#embed "../Sources/NHS-KNEE.yaml"
};

static const unsigned char file297[] = {
#embed "../Sources/NHS-MEN.yaml"
};

static const unsigned char file298[] = {
#embed "../Sources/NHS-SCI.yaml"
};

static const unsigned char file299[] = {
#embed "../Sources/NHS-SEPTIC.yaml"
};

static const unsigned char file300[] = {
#embed "../Sources/NHS111W-BAKER.yaml"
};

static const unsigned char file301[] = {
#embed "../Sources/NHSI-SCI.yaml"
};

static const unsigned char file302[] = {
#embed "../Sources/NICE-CKS.yaml"
};

static const unsigned char file303[] = {
#embed "../Sources/NICE-NG12.yaml"
};

static const unsigned char file304[] = {
#embed "../Sources/NICE-NG226.yaml"
};

static const unsigned char file305[] = {
#embed "../Sources/NICE-NG59.yaml"
};

static const unsigned char file306[] = {
#embed "../Sources/NPSA-ALI.yaml"
};

static const unsigned char file307[] = {
#embed "../Sources/NSAID.yaml"
};

static const unsigned char file308[] = {
#embed "../Sources/NUNEZ2025.yaml"
};

static const unsigned char file309[] = {
#embed "../Sources/ORTHO-INST.yaml"
};

static const unsigned char file310[] = {
#embed "../Sources/OSD-GEN.yaml"
};

static const unsigned char file311[] = {
#embed "../Sources/OSD-MIMIC.yaml"
};

static const unsigned char file312[] = {
#embed "../Sources/OSD2020.yaml"
};

static const unsigned char file313[] = {
#embed "../Sources/OTTAWA.yaml"
};

static const unsigned char file314[] = {
#embed "../Sources/PAA-GEN.yaml"
};

static const unsigned char file315[] = {
#embed "../Sources/PEELER2007.yaml"
};

static const unsigned char file316[] = {
#embed "../Sources/PEMAT.yaml"
};

static const unsigned char file317[] = {
#embed "../Sources/PENGEL2003.yaml"
};

static const unsigned char file318[] = {
#embed "../Sources/PERONEAL-GEN.yaml"
};

static const unsigned char file319[] = {
#embed "../Sources/PHT-GEN.yaml"
};

static const unsigned char file320[] = {
#embed "../Sources/PIRI.yaml"
};

static const unsigned char file321[] = {
#embed "../Sources/PMC3445060.yaml"
};

static const unsigned char file322[] = {
#embed "../Sources/PMM-KNEE.yaml"
};

static const unsigned char file323[] = {
#embed "../Sources/POOLE-NHS.yaml"
};

static const unsigned char file324[] = {
#embed "../Sources/PT-LOAD.yaml"
};

static const unsigned char file325[] = {
#embed "../Sources/PURE-DGS.yaml"
};

static const unsigned char file326[] = {
#embed "../Sources/QSTRETCH.yaml"
};

static const unsigned char file327[] = {
#embed "../Sources/SANCHEZ2024.yaml"
};

static const unsigned char file328[] = {
#embed "../Sources/SEED1.yaml"
};

static const unsigned char file329[] = {
#embed "../Sources/SEED2.yaml"
};

static const unsigned char file330[] = {
#embed "../Sources/SHARMA2016.yaml"
};

static const unsigned char file331[] = {
#embed "../Sources/SHEFF-OSD.yaml"
};

static const unsigned char file332[] = {
#embed "../Sources/SIRONA-MEN.yaml"
};

static const unsigned char file333[] = {
#embed "../Sources/SLR-LIMB.yaml"
};

static const unsigned char file334[] = {
#embed "../Sources/STEADI.yaml"
};

static const unsigned char file335[] = {
#embed "../Sources/STEES-MEN.yaml"
};

static const unsigned char file336[] = {
#embed "../Sources/STRESSFX.yaml"
};

static const unsigned char file337[] = {
#embed "../Sources/SUSSEX-PFP.yaml"
};

static const unsigned char file338[] = {
#embed "../Sources/SUTKER.yaml"
};

static const unsigned char file339[] = {
#embed "../Sources/THOMEE1997.yaml"
};

static const unsigned char file340[] = {
#embed "../Sources/TIMS-CALF.yaml"
};

static const unsigned char file341[] = {
#embed "../Sources/TONLEY2010.yaml"
};

static const unsigned char file342[] = {
#embed "../Sources/TRAFFIC.yaml"
};

static const unsigned char file343[] = {
#embed "../Sources/UHDB-KNEE.yaml"
};

static const unsigned char file344[] = {
#embed "../Sources/UHMB-KNEE.yaml"
};

static const unsigned char file345[] = {
#embed "../Sources/VELDHUIZEN1993.yaml"
};

static const unsigned char file346[] = {
#embed "../Sources/VERSUS-KNEE.yaml"
};

static const unsigned char file347[] = {
#embed "../Sources/VERSUS-SEPTIC.yaml"
};

static const unsigned char file348[] = {
#embed "../Sources/YILDIRIM2018.yaml"
};

static const unsigned char file349[] = {
#embed "../Translations/ar/Advice.yaml"
};

static const unsigned char file350[] = {
#embed "../Translations/ar/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file351[] = {
#embed "../Translations/ar/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file352[] = {
#embed "../Translations/ar/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file353[] = {
#embed "../Translations/ar/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file354[] = {
#embed "../Translations/ar/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file355[] = {
#embed "../Translations/ar/Exercises/hamstring-set.yaml"
};

static const unsigned char file356[] = {
#embed "../Translations/ar/Exercises/march-warm-up.yaml"
};

static const unsigned char file357[] = {
#embed "../Translations/ar/Exercises/quad-set.yaml"
};

static const unsigned char file358[] = {
#embed "../Translations/ar/RedFlags.yaml"
};

static const unsigned char file359[] = {
#embed "../Translations/es/Advice.yaml"
};

static const unsigned char file360[] = {
#embed "../Translations/es/Conditions/sciatic-hamstring-knee-pain.yaml"
};

static const unsigned char file361[] = {
#embed "../Translations/es/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file362[] = {
#embed "../Translations/es/Exercises/abdominal-brace.yaml"
};

static const unsigned char file363[] = {
#embed "../Translations/es/Exercises/ball-release-glute.yaml"
};

static const unsigned char file364[] = {
#embed "../Translations/es/Exercises/bird-dog.yaml"
};

static const unsigned char file365[] = {
#embed "../Translations/es/Exercises/bridge-long-lever.yaml"
};

static const unsigned char file366[] = {
#embed "../Translations/es/Exercises/bridge.yaml"
};

static const unsigned char file367[] = {
#embed "../Translations/es/Exercises/calf-stretch-towel.yaml"
};

static const unsigned char file368[] = {
#embed "../Translations/es/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file369[] = {
#embed "../Translations/es/Exercises/cat-camel.yaml"
};

static const unsigned char file370[] = {
#embed "../Translations/es/Exercises/clamshell.yaml"
};

static const unsigned char file371[] = {
#embed "../Translations/es/Exercises/curl-up.yaml"
};

static const unsigned char file372[] = {
#embed "../Translations/es/Exercises/dead-bug.yaml"
};

static const unsigned char file373[] = {
#embed "../Translations/es/Exercises/ham-stretch-doorway.yaml"
};

static const unsigned char file374[] = {
#embed "../Translations/es/Exercises/ham-stretch-long-sit.yaml"
};

static const unsigned char file375[] = {
#embed "../Translations/es/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file376[] = {
#embed "../Translations/es/Exercises/ham-stretch-standing-step.yaml"
};

static const unsigned char file377[] = {
#embed "../Translations/es/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file378[] = {
#embed "../Translations/es/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file379[] = {
#embed "../Translations/es/Exercises/hamstring-curl-standing.yaml"
};

static const unsigned char file380[] = {
#embed "../Translations/es/Exercises/hamstring-set.yaml"
};

static const unsigned char file381[] = {
#embed "../Translations/es/Exercises/hip-abduction-standing.yaml"
};

static const unsigned char file382[] = {
#embed "../Translations/es/Exercises/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file383[] = {
#embed "../Translations/es/Exercises/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file384[] = {
#embed "../Translations/es/Exercises/hip-hinge.yaml"
};

static const unsigned char file385[] = {
#embed "../Translations/es/Exercises/knee-to-chest-double.yaml"
};

static const unsigned char file386[] = {
#embed "../Translations/es/Exercises/knee-to-chest-single.yaml"
};

static const unsigned char file387[] = {
#embed "../Translations/es/Exercises/long-arc-quad.yaml"
};

static const unsigned char file388[] = {
#embed "../Translations/es/Exercises/lower-trunk-rotation.yaml"
};

static const unsigned char file389[] = {
#embed "../Translations/es/Exercises/march-warm-up.yaml"
};

static const unsigned char file390[] = {
#embed "../Translations/es/Exercises/mini-squat.yaml"
};

static const unsigned char file391[] = {
#embed "../Translations/es/Exercises/nordic-curl.yaml"
};

static const unsigned char file392[] = {
#embed "../Translations/es/Exercises/pelvic-tilt.yaml"
};

static const unsigned char file393[] = {
#embed "../Translations/es/Exercises/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file394[] = {
#embed "../Translations/es/Exercises/plank-forearm.yaml"
};

static const unsigned char file395[] = {
#embed "../Translations/es/Exercises/prone-press-up.yaml"
};

static const unsigned char file396[] = {
#embed "../Translations/es/Exercises/quad-set.yaml"
};

static const unsigned char file397[] = {
#embed "../Translations/es/Exercises/quad-stretch-side-lying.yaml"
};

static const unsigned char file398[] = {
#embed "../Translations/es/Exercises/quad-stretch-standing.yaml"
};

static const unsigned char file399[] = {
#embed "../Translations/es/Exercises/rest-90-90.yaml"
};

static const unsigned char file400[] = {
#embed "../Translations/es/Exercises/roller-hamstring.yaml"
};

static const unsigned char file401[] = {
#embed "../Translations/es/Exercises/sciatic-slider-seated.yaml"
};

static const unsigned char file402[] = {
#embed "../Translations/es/Exercises/sciatic-slider-supine.yaml"
};

static const unsigned char file403[] = {
#embed "../Translations/es/Exercises/sciatic-tensioner-seated.yaml"
};

static const unsigned char file404[] = {
#embed "../Translations/es/Exercises/side-plank-knees.yaml"
};

static const unsigned char file405[] = {
#embed "../Translations/es/Exercises/single-leg-deadlift.yaml"
};

static const unsigned char file406[] = {
#embed "../Translations/es/Exercises/single-leg-stand.yaml"
};

static const unsigned char file407[] = {
#embed "../Translations/es/Exercises/sit-to-stand.yaml"
};

static const unsigned char file408[] = {
#embed "../Translations/es/Exercises/step-up.yaml"
};

static const unsigned char file409[] = {
#embed "../Translations/es/Exercises/straight-leg-raise.yaml"
};

static const unsigned char file410[] = {
#embed "../Translations/es/Exercises/walk-interval.yaml"
};

static const unsigned char file411[] = {
#embed "../Translations/es/RedFlags.yaml"
};

static const unsigned char file412[] = {
#embed "../Translations/es/Routines/no-floor-1.yaml"
};

static const unsigned char file413[] = {
#embed "../Translations/es/Routines/no-floor-2.yaml"
};

static const unsigned char file414[] = {
#embed "../Translations/vi/Advice.yaml"
};

static const unsigned char file415[] = {
#embed "../Translations/vi/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file416[] = {
#embed "../Translations/vi/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file417[] = {
#embed "../Translations/vi/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file418[] = {
#embed "../Translations/vi/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file419[] = {
#embed "../Translations/vi/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file420[] = {
#embed "../Translations/vi/Exercises/hamstring-set.yaml"
};

static const unsigned char file421[] = {
#embed "../Translations/vi/Exercises/march-warm-up.yaml"
};

static const unsigned char file422[] = {
#embed "../Translations/vi/Exercises/quad-set.yaml"
};

static const unsigned char file423[] = {
#embed "../Translations/vi/RedFlags.yaml"
};

static const unsigned char file424[] = {
#embed "../Translations/zh/Advice.yaml"
};

static const unsigned char file425[] = {
#embed "../Translations/zh/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file426[] = {
#embed "../Translations/zh/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file427[] = {
#embed "../Translations/zh/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file428[] = {
#embed "../Translations/zh/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file429[] = {
#embed "../Translations/zh/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file430[] = {
#embed "../Translations/zh/Exercises/hamstring-set.yaml"
};

static const unsigned char file431[] = {
#embed "../Translations/zh/Exercises/march-warm-up.yaml"
};

static const unsigned char file432[] = {
#embed "../Translations/zh/Exercises/quad-set.yaml"
};

static const unsigned char file433[] = {
#embed "../Translations/zh/RedFlags.yaml"
};

static const struct CAssetsFile files[] = {
  {"Advice.yaml", file0, sizeof file0},
  {"Conditions/sciatic-hamstring-knee-pain.yaml", file1, sizeof file1},
  {"Conditions/tight-hamstrings-knee-pain.yaml", file2, sizeof file2},
  {"ExerciseSheet.yaml", file3, sizeof file3},
  {"Exercises/abdominal-brace.yaml", file4, sizeof file4},
  {"Exercises/adductor-squeeze.yaml", file5, sizeof file5},
  {"Exercises/adductor-stretch-butterfly.yaml", file6, sizeof file6},
  {"Exercises/ankle-pumps.yaml", file7, sizeof file7},
  {"Exercises/ball-release-glute.yaml", file8, sizeof file8},
  {"Exercises/band-side-step.yaml", file9, sizeof file9},
  {"Exercises/bird-dog.yaml", file10, sizeof file10},
  {"Exercises/bridge-long-lever.yaml", file11, sizeof file11},
  {"Exercises/bridge-single-leg.yaml", file12, sizeof file12},
  {"Exercises/bridge.yaml", file13, sizeof file13},
  {"Exercises/calf-raise-double.yaml", file14, sizeof file14},
  {"Exercises/calf-raise-seated.yaml", file15, sizeof file15},
  {"Exercises/calf-raise-single.yaml", file16, sizeof file16},
  {"Exercises/calf-raise-step.yaml", file17, sizeof file17},
  {"Exercises/calf-stretch-step.yaml", file18, sizeof file18},
  {"Exercises/calf-stretch-towel.yaml", file19, sizeof file19},
  {"Exercises/calf-stretch-wall-bent.yaml", file20, sizeof file20},
  {"Exercises/calf-stretch-wall-straight.yaml", file21, sizeof file21},
  {"Exercises/cat-camel.yaml", file22, sizeof file22},
  {"Exercises/childs-pose.yaml", file23, sizeof file23},
  {"Exercises/clamshell.yaml", file24, sizeof file24},
  {"Exercises/curl-up.yaml", file25, sizeof file25},
  {"Exercises/dead-bug.yaml", file26, sizeof file26},
  {"Exercises/exercise-bike.yaml", file27, sizeof file27},
  {"Exercises/glute-stretch-knee-opposite-shoulder.yaml", file28, sizeof file28},
  {"Exercises/ham-stretch-doorway.yaml", file29, sizeof file29},
  {"Exercises/ham-stretch-long-sit.yaml", file30, sizeof file30},
  {"Exercises/ham-stretch-seated-chair.yaml", file31, sizeof file31},
  {"Exercises/ham-stretch-standing-step.yaml", file32, sizeof file32},
  {"Exercises/ham-stretch-supine-9090.yaml", file33, sizeof file33},
  {"Exercises/ham-stretch-supine-strap.yaml", file34, sizeof file34},
  {"Exercises/hamstring-curl-prone.yaml", file35, sizeof file35},
  {"Exercises/hamstring-curl-standing.yaml", file36, sizeof file36},
  {"Exercises/hamstring-set.yaml", file37, sizeof file37},
  {"Exercises/hamstring-slide-eccentric.yaml", file38, sizeof file38},
  {"Exercises/heel-slide-supine.yaml", file39, sizeof file39},
  {"Exercises/hip-abduction-side-lying.yaml", file40, sizeof file40},
  {"Exercises/hip-abduction-standing.yaml", file41, sizeof file41},
  {"Exercises/hip-extension-prone.yaml", file42, sizeof file42},
  {"Exercises/hip-flexor-stretch-bed-edge.yaml", file43, sizeof file43},
  {"Exercises/hip-flexor-stretch-half-kneel.yaml", file44, sizeof file44},
  {"Exercises/hip-hinge.yaml", file45, sizeof file45},
  {"Exercises/isometric-leg-extension-belt.yaml", file46, sizeof file46},
  {"Exercises/itb-stretch-standing.yaml", file47, sizeof file47},
  {"Exercises/knee-bend-seated-assisted.yaml", file48, sizeof file48},
  {"Exercises/knee-extension-prop.yaml", file49, sizeof file49},
  {"Exercises/knee-to-chest-double.yaml", file50, sizeof file50},
  {"Exercises/knee-to-chest-single.yaml", file51, sizeof file51},
  {"Exercises/long-arc-quad.yaml", file52, sizeof file52},
  {"Exercises/lower-trunk-rotation.yaml", file53, sizeof file53},
  {"Exercises/march-warm-up.yaml", file54, sizeof file54},
  {"Exercises/mini-squat.yaml", file55, sizeof file55},
  {"Exercises/nordic-curl.yaml", file56, sizeof file56},
  {"Exercises/patella-glide-self.yaml", file57, sizeof file57},
  {"Exercises/pelvic-tilt.yaml", file58, sizeof file58},
  {"Exercises/piriformis-stretch-figure4-supine.yaml", file59, sizeof file59},
  {"Exercises/piriformis-stretch-seated.yaml", file60, sizeof file60},
  {"Exercises/plank-forearm.yaml", file61, sizeof file61},
  {"Exercises/prone-knee-hang.yaml", file62, sizeof file62},
  {"Exercises/prone-press-up.yaml", file63, sizeof file63},
  {"Exercises/quad-set.yaml", file64, sizeof file64},
  {"Exercises/quad-stretch-prone-strap.yaml", file65, sizeof file65},
  {"Exercises/quad-stretch-side-lying.yaml", file66, sizeof file66},
  {"Exercises/quad-stretch-standing.yaml", file67, sizeof file67},
  {"Exercises/rest-90-90.yaml", file68, sizeof file68},
  {"Exercises/roller-hamstring.yaml", file69, sizeof file69},
  {"Exercises/sciatic-slider-seated.yaml", file70, sizeof file70},
  {"Exercises/sciatic-slider-supine.yaml", file71, sizeof file71},
  {"Exercises/sciatic-tensioner-seated.yaml", file72, sizeof file72},
  {"Exercises/short-arc-quad.yaml", file73, sizeof file73},
  {"Exercises/side-plank-knees.yaml", file74, sizeof file74},
  {"Exercises/single-leg-deadlift.yaml", file75, sizeof file75},
  {"Exercises/single-leg-stand.yaml", file76, sizeof file76},
  {"Exercises/sit-to-stand.yaml", file77, sizeof file77},
  {"Exercises/split-squat.yaml", file78, sizeof file78},
  {"Exercises/standing-back-bend.yaml", file79, sizeof file79},
  {"Exercises/step-down.yaml", file80, sizeof file80},
  {"Exercises/step-up.yaml", file81, sizeof file81},
  {"Exercises/straight-leg-raise.yaml", file82, sizeof file82},
  {"Exercises/tandem-stand.yaml", file83, sizeof file83},
  {"Exercises/terminal-knee-extension-band.yaml", file84, sizeof file84},
  {"Exercises/two-leg-hop.yaml", file85, sizeof file85},
  {"Exercises/walk-interval.yaml", file86, sizeof file86},
  {"Exercises/walk-jog.yaml", file87, sizeof file87},
  {"Exercises/wall-sit.yaml", file88, sizeof file88},
  {"Looks/A.yaml", file89, sizeof file89},
  {"Looks/B.yaml", file90, sizeof file90},
  {"Looks/C.yaml", file91, sizeof file91},
  {"Looks/D.yaml", file92, sizeof file92},
  {"Looks/E.yaml", file93, sizeof file93},
  {"Looks/F.yaml", file94, sizeof file94},
  {"Phrases/ar.yaml", file95, sizeof file95},
  {"Phrases/en.yaml", file96, sizeof file96},
  {"Phrases/es.yaml", file97, sizeof file97},
  {"Phrases/vi.yaml", file98, sizeof file98},
  {"Phrases/zh.yaml", file99, sizeof file99},
  {"Pictures/abdominal-brace.picture", file100, sizeof file100},
  {"Pictures/ball-release-glute.picture", file101, sizeof file101},
  {"Pictures/bird-dog.picture", file102, sizeof file102},
  {"Pictures/bridge-long-lever.picture", file103, sizeof file103},
  {"Pictures/bridge.picture", file104, sizeof file104},
  {"Pictures/calf-stretch-towel.picture", file105, sizeof file105},
  {"Pictures/calf-stretch-wall-straight.picture", file106, sizeof file106},
  {"Pictures/cat-camel.picture", file107, sizeof file107},
  {"Pictures/clamshell.picture", file108, sizeof file108},
  {"Pictures/curl-up.picture", file109, sizeof file109},
  {"Pictures/dead-bug.picture", file110, sizeof file110},
  {"Pictures/ham-stretch-doorway.picture", file111, sizeof file111},
  {"Pictures/ham-stretch-long-sit.picture", file112, sizeof file112},
  {"Pictures/ham-stretch-seated-chair.picture", file113, sizeof file113},
  {"Pictures/ham-stretch-standing-step.picture", file114, sizeof file114},
  {"Pictures/ham-stretch-supine-9090.picture", file115, sizeof file115},
  {"Pictures/ham-stretch-supine-strap.picture", file116, sizeof file116},
  {"Pictures/hamstring-curl-standing.picture", file117, sizeof file117},
  {"Pictures/hamstring-set.picture", file118, sizeof file118},
  {"Pictures/hip-abduction-standing.picture", file119, sizeof file119},
  {"Pictures/hip-flexor-stretch-bed-edge.picture", file120, sizeof file120},
  {"Pictures/hip-flexor-stretch-half-kneel.picture", file121, sizeof file121},
  {"Pictures/hip-hinge.picture", file122, sizeof file122},
  {"Pictures/knee-to-chest-double.picture", file123, sizeof file123},
  {"Pictures/knee-to-chest-single.picture", file124, sizeof file124},
  {"Pictures/long-arc-quad.picture", file125, sizeof file125},
  {"Pictures/lower-trunk-rotation.picture", file126, sizeof file126},
  {"Pictures/march-warm-up.picture", file127, sizeof file127},
  {"Pictures/mini-squat.picture", file128, sizeof file128},
  {"Pictures/nordic-curl.picture", file129, sizeof file129},
  {"Pictures/pelvic-tilt.picture", file130, sizeof file130},
  {"Pictures/piriformis-stretch-figure4-supine.picture", file131, sizeof file131},
  {"Pictures/plank-forearm.picture", file132, sizeof file132},
  {"Pictures/prone-press-up.picture", file133, sizeof file133},
  {"Pictures/quad-set.picture", file134, sizeof file134},
  {"Pictures/quad-stretch-side-lying.picture", file135, sizeof file135},
  {"Pictures/quad-stretch-standing.picture", file136, sizeof file136},
  {"Pictures/rest-90-90.picture", file137, sizeof file137},
  {"Pictures/roller-hamstring.picture", file138, sizeof file138},
  {"Pictures/sciatic-slider-seated.picture", file139, sizeof file139},
  {"Pictures/sciatic-slider-supine.picture", file140, sizeof file140},
  {"Pictures/sciatic-tensioner-seated.picture", file141, sizeof file141},
  {"Pictures/side-plank-knees.picture", file142, sizeof file142},
  {"Pictures/single-leg-deadlift.picture", file143, sizeof file143},
  {"Pictures/single-leg-stand.picture", file144, sizeof file144},
  {"Pictures/sit-to-stand.picture", file145, sizeof file145},
  {"Pictures/step-up.picture", file146, sizeof file146},
  {"Pictures/straight-leg-raise.picture", file147, sizeof file147},
  {"Pictures/walk-interval.picture", file148, sizeof file148},
  {"Poses/abdominal-brace.yaml", file149, sizeof file149},
  {"Poses/ball-release-glute.yaml", file150, sizeof file150},
  {"Poses/bird-dog.yaml", file151, sizeof file151},
  {"Poses/bridge-long-lever.yaml", file152, sizeof file152},
  {"Poses/bridge.yaml", file153, sizeof file153},
  {"Poses/calf-stretch-towel.yaml", file154, sizeof file154},
  {"Poses/calf-stretch-wall-straight.yaml", file155, sizeof file155},
  {"Poses/cat-camel.yaml", file156, sizeof file156},
  {"Poses/clamshell.yaml", file157, sizeof file157},
  {"Poses/curl-up.yaml", file158, sizeof file158},
  {"Poses/dead-bug.yaml", file159, sizeof file159},
  {"Poses/ham-stretch-doorway.yaml", file160, sizeof file160},
  {"Poses/ham-stretch-long-sit.yaml", file161, sizeof file161},
  {"Poses/ham-stretch-seated-chair.yaml", file162, sizeof file162},
  {"Poses/ham-stretch-standing-step.yaml", file163, sizeof file163},
  {"Poses/ham-stretch-supine-9090.yaml", file164, sizeof file164},
  {"Poses/ham-stretch-supine-strap.yaml", file165, sizeof file165},
  {"Poses/hamstring-curl-standing.yaml", file166, sizeof file166},
  {"Poses/hamstring-set.yaml", file167, sizeof file167},
  {"Poses/hip-abduction-standing.yaml", file168, sizeof file168},
  {"Poses/hip-flexor-stretch-bed-edge.yaml", file169, sizeof file169},
  {"Poses/hip-flexor-stretch-half-kneel.yaml", file170, sizeof file170},
  {"Poses/hip-hinge.yaml", file171, sizeof file171},
  {"Poses/knee-to-chest-double.yaml", file172, sizeof file172},
  {"Poses/knee-to-chest-single.yaml", file173, sizeof file173},
  {"Poses/long-arc-quad.yaml", file174, sizeof file174},
  {"Poses/lower-trunk-rotation.yaml", file175, sizeof file175},
  {"Poses/march-warm-up.yaml", file176, sizeof file176},
  {"Poses/mini-squat.yaml", file177, sizeof file177},
  {"Poses/nordic-curl.yaml", file178, sizeof file178},
  {"Poses/pelvic-tilt.yaml", file179, sizeof file179},
  {"Poses/piriformis-stretch-figure4-supine.yaml", file180, sizeof file180},
  {"Poses/plank-forearm.yaml", file181, sizeof file181},
  {"Poses/prone-press-up.yaml", file182, sizeof file182},
  {"Poses/quad-set.yaml", file183, sizeof file183},
  {"Poses/quad-stretch-side-lying.yaml", file184, sizeof file184},
  {"Poses/quad-stretch-standing.yaml", file185, sizeof file185},
  {"Poses/rest-90-90.yaml", file186, sizeof file186},
  {"Poses/roller-hamstring.yaml", file187, sizeof file187},
  {"Poses/sciatic-slider-seated.yaml", file188, sizeof file188},
  {"Poses/sciatic-slider-supine.yaml", file189, sizeof file189},
  {"Poses/sciatic-tensioner-seated.yaml", file190, sizeof file190},
  {"Poses/side-plank-knees.yaml", file191, sizeof file191},
  {"Poses/single-leg-deadlift.yaml", file192, sizeof file192},
  {"Poses/single-leg-stand.yaml", file193, sizeof file193},
  {"Poses/sit-to-stand.yaml", file194, sizeof file194},
  {"Poses/step-up.yaml", file195, sizeof file195},
  {"Poses/straight-leg-raise.yaml", file196, sizeof file196},
  {"Poses/walk-interval.yaml", file197, sizeof file197},
  {"RedFlags.yaml", file198, sizeof file198},
  {"Routines/no-floor-1.yaml", file199, sizeof file199},
  {"Routines/no-floor-2.yaml", file200, sizeof file200},
  {"Skeletons/clinic.yaml", file201, sizeof file201},
  {"Skeletons/codes.yaml", file202, sizeof file202},
  {"Skeletons/condition.yaml", file203, sizeof file203},
  {"Skeletons/exercise.yaml", file204, sizeof file204},
  {"Skeletons/patient.yaml", file205, sizeof file205},
  {"Sources/AAA-MEN.yaml", file206, sizeof file206},
  {"Sources/AAFP-PFP.yaml", file207, sizeof file207},
  {"Sources/AAFP-SCFE.yaml", file208, sizeof file208},
  {"Sources/AAOS-HAM.yaml", file209, sizeof file209},
  {"Sources/AAOS-HIP.yaml", file210, sizeof file210},
  {"Sources/AAOS-KNEE.yaml", file211, sizeof file211},
  {"Sources/AAOS-SPINE.yaml", file212, sizeof file212},
  {"Sources/ACHILLES-GEN.yaml", file213, sizeof file213},
  {"Sources/ACSM.yaml", file214, sizeof file214},
  {"Sources/ADOPFP.yaml", file215, sizeof file215},
  {"Sources/ASPH-PHT.yaml", file216, sizeof file216},
  {"Sources/ATLAS2018.yaml", file217, sizeof file217},
  {"Sources/AYR-PT.yaml", file218, sizeof file218},
  {"Sources/BANDY1997.yaml", file219, sizeof file219},
  {"Sources/BEATTY2017.yaml", file220, sizeof file220},
  {"Sources/BEERS2008.yaml", file221, sizeof file221},
  {"Sources/BG.yaml", file222, sizeof file222},
  {"Sources/BMJ-ARTH.yaml", file223, sizeof file223},
  {"Sources/BMJ-ITB2019.yaml", file224, sizeof file224},
  {"Sources/BMJBP-PFP.yaml", file225, sizeof file225},
  {"Sources/BREDA2021.yaml", file226, sizeof file226},
  {"Sources/CALF-GEN.yaml", file227, sizeof file227},
  {"Sources/CAST-SM466.yaml", file228, sizeof file228},
  {"Sources/CASTELLOTE2014.yaml", file229, sizeof file229},
  {"Sources/CAV-OSD.yaml", file230, sizeof file230},
  {"Sources/CCLG.yaml", file231, sizeof file231},
  {"Sources/CDC-SP.yaml", file232, sizeof file232},
  {"Sources/CES-CARD.yaml", file233, sizeof file233},
  {"Sources/CHELWEST-INF.yaml", file234, sizeof file234},
  {"Sources/CHT-PHT.yaml", file235, sizeof file235},
  {"Sources/CLINGATE-ITB.yaml", file236, sizeof file236},
  {"Sources/COCHRANE-SLR.yaml", file237, sizeof file237},
  {"Sources/COLLINS2013.yaml", file238, sizeof file238},
  {"Sources/COMPART.yaml", file239, sizeof file239},
  {"Sources/CONTUSION-GEN.yaml", file240, sizeof file240},
  {"Sources/CORN-RF.yaml", file241, sizeof file241},
  {"Sources/CROSSLEY2016.yaml", file242, sizeof file242},
  {"Sources/DYN-OA.yaml", file243, sizeof file243},
  {"Sources/DYN-PFP.yaml", file244, sizeof file244},
  {"Sources/ELLIS-EXC.yaml", file245, sizeof file245},
  {"Sources/ERICKSON2017.yaml", file246, sizeof file246},
  {"Sources/ESCAPE.yaml", file247, sizeof file247},
  {"Sources/ESSKA2016.yaml", file248, sizeof file248},
  {"Sources/ETR.yaml", file249, sizeof file249},
  {"Sources/FLEX-ES.yaml", file250, sizeof file250},
  {"Sources/GARBER2011.yaml", file251, sizeof file251},
  {"Sources/GATES-KNEE.yaml", file252, sizeof file252},
  {"Sources/GLOS-RF.yaml", file253, sizeof file253},
  {"Sources/GLOSHOSP-DVT.yaml", file254, sizeof file254},
  {"Sources/GOOM2016.yaml", file255, sizeof file255},
  {"Sources/GREEN2022.yaml", file256, sizeof file256},
  {"Sources/GSTT-MEN.yaml", file257, sizeof file257},
  {"Sources/HEATCOLD.yaml", file258, sizeof file258},
  {"Sources/HERRINGTON2008.yaml", file259, sizeof file259},
  {"Sources/HEY-CALF.yaml", file260, sizeof file260},
  {"Sources/HOPAYIAN2018.yaml", file261, sizeof file261},
  {"Sources/HT-LIMP.yaml", file262, sizeof file262},
  {"Sources/INGRAM2024.yaml", file263, sizeof file263},
  {"Sources/ISCHIUM-AVU.yaml", file264, sizeof file264},
  {"Sources/ISHOI2020.yaml", file265, sizeof file265},
  {"Sources/JAT-HSI-2022.yaml", file266, sizeof file266},
  {"Sources/JENSEN2019.yaml", file267, sizeof file267},
  {"Sources/JOSPT-HSI-2022.yaml", file268, sizeof file268},
  {"Sources/JOSPT-LBP-2021.yaml", file269, sizeof file269},
  {"Sources/JOSPT-PFP-2019.yaml", file270, sizeof file270},
  {"Sources/KINGSTON-PT.yaml", file271, sizeof file271},
  {"Sources/KISE2016.yaml", file272, sizeof file272},
  {"Sources/KNEEDOC.yaml", file273, sizeof file273},
  {"Sources/KUILART2005.yaml", file274, sizeof file274},
  {"Sources/KWON2014.yaml", file275, sizeof file275},
  {"Sources/LANARK-PFP.yaml", file276, sizeof file276},
  {"Sources/LANKHORST2016.yaml", file277, sizeof file277},
  {"Sources/LOTHIAN-RF.yaml", file278, sizeof file278},
  {"Sources/MCGILL-FLOSS.yaml", file279, sizeof file279},
  {"Sources/MCGILL.yaml", file280, sizeof file280},
  {"Sources/MCKAY2020.yaml", file281, sizeof file281},
  {"Sources/MSD-HAM.yaml", file282, sizeof file282},
  {"Sources/MTW-NHS.yaml", file283, sizeof file283},
  {"Sources/NASSER2021.yaml", file284, sizeof file284},
  {"Sources/NATA2018.yaml", file285, sizeof file285},
  {"Sources/NBT-CALF.yaml", file286, sizeof file286},
  {"Sources/NCA-CALF.yaml", file287, sizeof file287},
  {"Sources/NCA-KNEE.yaml", file288, sizeof file288},
  {"Sources/NCA-THIGH.yaml", file289, sizeof file289},
  {"Sources/NELFT-OSD.yaml", file290, sizeof file290},
  {"Sources/NHS-AAA.yaml", file291, sizeof file291},
  {"Sources/NHS-BAKER.yaml", file292, sizeof file292},
  {"Sources/NHS-COMP.yaml", file293, sizeof file293},
  {"Sources/NHS-DVT.yaml", file294, sizeof file294},
  {"Sources/NHS-HAM.yaml", file295, sizeof file295},
  {"Sources/NHS-KNEE.yaml", file296, sizeof file296},
  {"Sources/NHS-MEN.yaml", file297, sizeof file297},
  {"Sources/NHS-SCI.yaml", file298, sizeof file298},
  {"Sources/NHS-SEPTIC.yaml", file299, sizeof file299},
  {"Sources/NHS111W-BAKER.yaml", file300, sizeof file300},
  {"Sources/NHSI-SCI.yaml", file301, sizeof file301},
  {"Sources/NICE-CKS.yaml", file302, sizeof file302},
  {"Sources/NICE-NG12.yaml", file303, sizeof file303},
  {"Sources/NICE-NG226.yaml", file304, sizeof file304},
  {"Sources/NICE-NG59.yaml", file305, sizeof file305},
  {"Sources/NPSA-ALI.yaml", file306, sizeof file306},
  {"Sources/NSAID.yaml", file307, sizeof file307},
  {"Sources/NUNEZ2025.yaml", file308, sizeof file308},
  {"Sources/ORTHO-INST.yaml", file309, sizeof file309},
  {"Sources/OSD-GEN.yaml", file310, sizeof file310},
  {"Sources/OSD-MIMIC.yaml", file311, sizeof file311},
  {"Sources/OSD2020.yaml", file312, sizeof file312},
  {"Sources/OTTAWA.yaml", file313, sizeof file313},
  {"Sources/PAA-GEN.yaml", file314, sizeof file314},
  {"Sources/PEELER2007.yaml", file315, sizeof file315},
  {"Sources/PEMAT.yaml", file316, sizeof file316},
  {"Sources/PENGEL2003.yaml", file317, sizeof file317},
  {"Sources/PERONEAL-GEN.yaml", file318, sizeof file318},
  {"Sources/PHT-GEN.yaml", file319, sizeof file319},
  {"Sources/PIRI.yaml", file320, sizeof file320},
  {"Sources/PMC3445060.yaml", file321, sizeof file321},
  {"Sources/PMM-KNEE.yaml", file322, sizeof file322},
  {"Sources/POOLE-NHS.yaml", file323, sizeof file323},
  {"Sources/PT-LOAD.yaml", file324, sizeof file324},
  {"Sources/PURE-DGS.yaml", file325, sizeof file325},
  {"Sources/QSTRETCH.yaml", file326, sizeof file326},
  {"Sources/SANCHEZ2024.yaml", file327, sizeof file327},
  {"Sources/SEED1.yaml", file328, sizeof file328},
  {"Sources/SEED2.yaml", file329, sizeof file329},
  {"Sources/SHARMA2016.yaml", file330, sizeof file330},
  {"Sources/SHEFF-OSD.yaml", file331, sizeof file331},
  {"Sources/SIRONA-MEN.yaml", file332, sizeof file332},
  {"Sources/SLR-LIMB.yaml", file333, sizeof file333},
  {"Sources/STEADI.yaml", file334, sizeof file334},
  {"Sources/STEES-MEN.yaml", file335, sizeof file335},
  {"Sources/STRESSFX.yaml", file336, sizeof file336},
  {"Sources/SUSSEX-PFP.yaml", file337, sizeof file337},
  {"Sources/SUTKER.yaml", file338, sizeof file338},
  {"Sources/THOMEE1997.yaml", file339, sizeof file339},
  {"Sources/TIMS-CALF.yaml", file340, sizeof file340},
  {"Sources/TONLEY2010.yaml", file341, sizeof file341},
  {"Sources/TRAFFIC.yaml", file342, sizeof file342},
  {"Sources/UHDB-KNEE.yaml", file343, sizeof file343},
  {"Sources/UHMB-KNEE.yaml", file344, sizeof file344},
  {"Sources/VELDHUIZEN1993.yaml", file345, sizeof file345},
  {"Sources/VERSUS-KNEE.yaml", file346, sizeof file346},
  {"Sources/VERSUS-SEPTIC.yaml", file347, sizeof file347},
  {"Sources/YILDIRIM2018.yaml", file348, sizeof file348},
  {"Translations/ar/Advice.yaml", file349, sizeof file349},
  {"Translations/ar/Conditions/tight-hamstrings-knee-pain.yaml", file350, sizeof file350},
  {"Translations/ar/Exercises/calf-stretch-wall-straight.yaml", file351, sizeof file351},
  {"Translations/ar/Exercises/ham-stretch-seated-chair.yaml", file352, sizeof file352},
  {"Translations/ar/Exercises/ham-stretch-supine-9090.yaml", file353, sizeof file353},
  {"Translations/ar/Exercises/ham-stretch-supine-strap.yaml", file354, sizeof file354},
  {"Translations/ar/Exercises/hamstring-set.yaml", file355, sizeof file355},
  {"Translations/ar/Exercises/march-warm-up.yaml", file356, sizeof file356},
  {"Translations/ar/Exercises/quad-set.yaml", file357, sizeof file357},
  {"Translations/ar/RedFlags.yaml", file358, sizeof file358},
  {"Translations/es/Advice.yaml", file359, sizeof file359},
  {"Translations/es/Conditions/sciatic-hamstring-knee-pain.yaml", file360, sizeof file360},
  {"Translations/es/Conditions/tight-hamstrings-knee-pain.yaml", file361, sizeof file361},
  {"Translations/es/Exercises/abdominal-brace.yaml", file362, sizeof file362},
  {"Translations/es/Exercises/ball-release-glute.yaml", file363, sizeof file363},
  {"Translations/es/Exercises/bird-dog.yaml", file364, sizeof file364},
  {"Translations/es/Exercises/bridge-long-lever.yaml", file365, sizeof file365},
  {"Translations/es/Exercises/bridge.yaml", file366, sizeof file366},
  {"Translations/es/Exercises/calf-stretch-towel.yaml", file367, sizeof file367},
  {"Translations/es/Exercises/calf-stretch-wall-straight.yaml", file368, sizeof file368},
  {"Translations/es/Exercises/cat-camel.yaml", file369, sizeof file369},
  {"Translations/es/Exercises/clamshell.yaml", file370, sizeof file370},
  {"Translations/es/Exercises/curl-up.yaml", file371, sizeof file371},
  {"Translations/es/Exercises/dead-bug.yaml", file372, sizeof file372},
  {"Translations/es/Exercises/ham-stretch-doorway.yaml", file373, sizeof file373},
  {"Translations/es/Exercises/ham-stretch-long-sit.yaml", file374, sizeof file374},
  {"Translations/es/Exercises/ham-stretch-seated-chair.yaml", file375, sizeof file375},
  {"Translations/es/Exercises/ham-stretch-standing-step.yaml", file376, sizeof file376},
  {"Translations/es/Exercises/ham-stretch-supine-9090.yaml", file377, sizeof file377},
  {"Translations/es/Exercises/ham-stretch-supine-strap.yaml", file378, sizeof file378},
  {"Translations/es/Exercises/hamstring-curl-standing.yaml", file379, sizeof file379},
  {"Translations/es/Exercises/hamstring-set.yaml", file380, sizeof file380},
  {"Translations/es/Exercises/hip-abduction-standing.yaml", file381, sizeof file381},
  {"Translations/es/Exercises/hip-flexor-stretch-bed-edge.yaml", file382, sizeof file382},
  {"Translations/es/Exercises/hip-flexor-stretch-half-kneel.yaml", file383, sizeof file383},
  {"Translations/es/Exercises/hip-hinge.yaml", file384, sizeof file384},
  {"Translations/es/Exercises/knee-to-chest-double.yaml", file385, sizeof file385},
  {"Translations/es/Exercises/knee-to-chest-single.yaml", file386, sizeof file386},
  {"Translations/es/Exercises/long-arc-quad.yaml", file387, sizeof file387},
  {"Translations/es/Exercises/lower-trunk-rotation.yaml", file388, sizeof file388},
  {"Translations/es/Exercises/march-warm-up.yaml", file389, sizeof file389},
  {"Translations/es/Exercises/mini-squat.yaml", file390, sizeof file390},
  {"Translations/es/Exercises/nordic-curl.yaml", file391, sizeof file391},
  {"Translations/es/Exercises/pelvic-tilt.yaml", file392, sizeof file392},
  {"Translations/es/Exercises/piriformis-stretch-figure4-supine.yaml", file393, sizeof file393},
  {"Translations/es/Exercises/plank-forearm.yaml", file394, sizeof file394},
  {"Translations/es/Exercises/prone-press-up.yaml", file395, sizeof file395},
  {"Translations/es/Exercises/quad-set.yaml", file396, sizeof file396},
  {"Translations/es/Exercises/quad-stretch-side-lying.yaml", file397, sizeof file397},
  {"Translations/es/Exercises/quad-stretch-standing.yaml", file398, sizeof file398},
  {"Translations/es/Exercises/rest-90-90.yaml", file399, sizeof file399},
  {"Translations/es/Exercises/roller-hamstring.yaml", file400, sizeof file400},
  {"Translations/es/Exercises/sciatic-slider-seated.yaml", file401, sizeof file401},
  {"Translations/es/Exercises/sciatic-slider-supine.yaml", file402, sizeof file402},
  {"Translations/es/Exercises/sciatic-tensioner-seated.yaml", file403, sizeof file403},
  {"Translations/es/Exercises/side-plank-knees.yaml", file404, sizeof file404},
  {"Translations/es/Exercises/single-leg-deadlift.yaml", file405, sizeof file405},
  {"Translations/es/Exercises/single-leg-stand.yaml", file406, sizeof file406},
  {"Translations/es/Exercises/sit-to-stand.yaml", file407, sizeof file407},
  {"Translations/es/Exercises/step-up.yaml", file408, sizeof file408},
  {"Translations/es/Exercises/straight-leg-raise.yaml", file409, sizeof file409},
  {"Translations/es/Exercises/walk-interval.yaml", file410, sizeof file410},
  {"Translations/es/RedFlags.yaml", file411, sizeof file411},
  {"Translations/es/Routines/no-floor-1.yaml", file412, sizeof file412},
  {"Translations/es/Routines/no-floor-2.yaml", file413, sizeof file413},
  {"Translations/vi/Advice.yaml", file414, sizeof file414},
  {"Translations/vi/Conditions/tight-hamstrings-knee-pain.yaml", file415, sizeof file415},
  {"Translations/vi/Exercises/calf-stretch-wall-straight.yaml", file416, sizeof file416},
  {"Translations/vi/Exercises/ham-stretch-seated-chair.yaml", file417, sizeof file417},
  {"Translations/vi/Exercises/ham-stretch-supine-9090.yaml", file418, sizeof file418},
  {"Translations/vi/Exercises/ham-stretch-supine-strap.yaml", file419, sizeof file419},
  {"Translations/vi/Exercises/hamstring-set.yaml", file420, sizeof file420},
  {"Translations/vi/Exercises/march-warm-up.yaml", file421, sizeof file421},
  {"Translations/vi/Exercises/quad-set.yaml", file422, sizeof file422},
  {"Translations/vi/RedFlags.yaml", file423, sizeof file423},
  {"Translations/zh/Advice.yaml", file424, sizeof file424},
  {"Translations/zh/Conditions/tight-hamstrings-knee-pain.yaml", file425, sizeof file425},
  {"Translations/zh/Exercises/calf-stretch-wall-straight.yaml", file426, sizeof file426},
  {"Translations/zh/Exercises/ham-stretch-seated-chair.yaml", file427, sizeof file427},
  {"Translations/zh/Exercises/ham-stretch-supine-9090.yaml", file428, sizeof file428},
  {"Translations/zh/Exercises/ham-stretch-supine-strap.yaml", file429, sizeof file429},
  {"Translations/zh/Exercises/hamstring-set.yaml", file430, sizeof file430},
  {"Translations/zh/Exercises/march-warm-up.yaml", file431, sizeof file431},
  {"Translations/zh/Exercises/quad-set.yaml", file432, sizeof file432},
  {"Translations/zh/RedFlags.yaml", file433, sizeof file433},
};

int CAssetsCount(void) { return 434; }

struct CAssetsFile CAssetsFileAt(int index) { return files[index]; }
